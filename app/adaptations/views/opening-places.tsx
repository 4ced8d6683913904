import { type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { openingMessages } from '../messages/opening/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'

type Props = { lang: Lang; chosen: Territory[]; found: Territory[]; query: string; errors: FieldError[] }

/** Where: the choice travels in the address, so nothing is stored before the form is sent. */
export function OpeningPlaces(props: Props) {
  const { lang, chosen, query, errors } = props
  const t = openingMessages(lang).places
  const here = localPath(lang, '/ouvrir-une-declinaison')
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} over={sharedMessages(lang).over} lead={t.lead} />
      <h2>{t.chosen}</h2>
      {chosen.length === 0 && <p>{t.nothingYet}</p>}
      <PlaceList
        places={chosen}
        keep={(place) => chosen.filter((one) => one !== place)}
        here={here}
        label={t.remove}
      />
      <form method="get" action={here}>
        <Chosen places={chosen} />
        <SuggestField
          lang={lang}
          name="q"
          label={t.label}
          value={query}
          error={errorOf(errors, 'q')}
          src="/territoires/suggestions"
          maxlength={120}
        />
        <Buttons>
          <Button variant="quiet">{t.search}</Button>
        </Buttons>
      </form>
      <Results {...props} here={here} />
      <form method="get" action={localPath(lang, '/ouvrir-une-declinaison/groupe')}>
        <Chosen places={chosen} />
        <Buttons>
          <Button>{t.next}</Button>
        </Buttons>
      </form>
    </>
  )
}

function Results({ lang, chosen, found, query, here }: Props & { here: string }) {
  const t = openingMessages(lang).places
  if (query === '') return null
  if (found.length === 0) return <p role="status">{t.none(query)}</p>
  return (
    <section aria-labelledby="lieux-trouves">
      <h2 id="lieux-trouves">{t.results}</h2>
      <PlaceList places={found} keep={(place) => [...chosen, place]} here={here} label={t.add} />
    </section>
  )
}

export function Chosen({ places }: { places: readonly Territory[] }) {
  return places.map((place) => <input key={place.id} type="hidden" name="lieu" value={place.id} />)
}

type ListProps = {
  places: Territory[]
  /** What is chosen once this one is pressed. */
  keep(place: Territory): Territory[]
  here: string
  label: string
}

function PlaceList({ places, keep, here, label }: ListProps) {
  if (places.length === 0) return null
  return (
    <ul class="found">
      {places.map((place) => (
        <li key={place.id} class="found-item">
          <form method="get" action={here}>
            <p class="found-name">
              <strong>{place.name}</strong>
              <span class="hint">{place.hint}</span>
            </p>
            <Chosen places={keep(place)} />
            <Button variant="quiet">
              {label}
              <span class="visually-hidden"> {place.name}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
