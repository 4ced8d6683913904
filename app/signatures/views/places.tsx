import type { Lang } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import { Step } from './step.tsx'

interface Props {
  lang: Lang
  /** The address of this screen. */
  here: string
  back: string
  chosen: readonly Territory[]
  /** The commune of the head office, as long as it is not chosen. */
  proposed: Territory | undefined
  query: string
  found: readonly Territory[]
  /** What was typed were coordinates. */
  isPoint: boolean
  errors: readonly FieldError[]
}

/** The end of the first step: where the association acts. One list, one search, and the way on. */
export function PlacesStep(props: Props) {
  const { lang, chosen, here, back, errors, proposed, query } = props
  const t = messages(lang).steps
  return (
    <Step lang={lang} current={1} title={t.places.title} lead={t.places.lead} errors={errors} back={back}>
      <h2>{t.places.chosen}</h2>
      {chosen.length === 0 && <p>{t.places.nothingYet}</p>}
      <PlaceList lang={lang} places={chosen} act="remove" label={t.places.remove} />
      {proposed && query === '' && (
        <>
          <p class="hint">{t.places.headOffice(proposed.name)}</p>
          <PlaceList lang={lang} places={[proposed]} act="add" label={t.places.add} />
        </>
      )}
      <form method="get" action={here}>
        <SuggestField
          lang={lang}
          name="q"
          label={t.places.label}
          hint={t.places.hint}
          value={query}
          error={errorOf(errors, 'q')}
          src="/territoires/suggestions"
          maxlength={120}
        />
        <Buttons>
          <Button variant="quiet">{t.places.search}</Button>
        </Buttons>
      </form>
      <Results {...props} />
      <form method="post" action={here}>
        <Buttons>
          <Button name="act" value="next">
            {t.next}
          </Button>
        </Buttons>
      </form>
    </Step>
  )
}

function Results({ lang, query, found, isPoint }: Props) {
  const t = messages(lang).steps.places
  if (query === '') return null
  if (found.length === 0) return <p role="status">{isPoint ? t.noneAt : t.none(query)}</p>
  return (
    <section aria-labelledby="lieux-trouves">
      <h2 id="lieux-trouves">{t.results}</h2>
      <PlaceList lang={lang} places={found} act="add" label={t.add} />
    </section>
  )
}

type ListProps = { lang: Lang; places: readonly Territory[]; act: 'add' | 'remove'; label: string }

function PlaceList({ places, act, label }: ListProps) {
  if (places.length === 0) return null
  return (
    <ul class="found">
      {places.map((place) => (
        <li key={place.id} class="found-item">
          <form method="post">
            <p class="found-name">
              <strong>{place.name}</strong>
              <span class="hint">{place.hint}</span>
            </p>
            <input type="hidden" name="act" value={act} />
            <Button variant="quiet" name="place" value={place.id}>
              {label}
              <span class="visually-hidden"> {place.name}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
