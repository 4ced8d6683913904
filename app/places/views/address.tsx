import { type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import { CommuneToPress, type MapToPress } from './commune.tsx'
import { type Outcome, VerdictView } from './verdict.tsx'

export type AddressProps = {
  lang: Lang
  /** The name of the service that finds addresses; none when the site has none. */
  geocoder: string | undefined
  typed: { address?: string; commune?: string; coordinates?: string }
  verdict?: Outcome | undefined
  map?: MapToPress | undefined
  /** Communes that share the name that was typed. */
  several?: readonly Territory[] | undefined
  errors: readonly FieldError[]
}

/** `/territoires/adresse`: is my address in a priority neighbourhood? */
export function Address(props: AddressProps) {
  const { lang, geocoder, verdict, map, several, errors } = props
  const t = messages(lang).address
  const crumbs = [{ text: t.over, href: localPath(lang, '/territoires') }, { text: t.title }]
  return (
    <>
      <Breadcrumb lang={lang} crumbs={crumbs} />
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      {verdict && <VerdictView verdict={verdict} lang={lang} />}
      {map && <CommuneToPress map={map} lang={lang} />}
      {geocoder ? <ByAddress {...props} /> : !map && <NoGeocoder lang={lang} />}
      <ByCommune {...props} />
      {several && <Several communes={several} lang={lang} />}
      <ByCoordinates {...props} />
      <p class="hint">
        {t.privacy}
        {geocoder && ` ${t.privacyOutside} ${geocoder}.`}
      </p>
    </>
  )
}

function ByAddress({ lang, typed, errors }: AddressProps) {
  const t = messages(lang).address.typed
  return (
    <form method="post" action={localPath(lang, '/territoires/adresse')} aria-labelledby="avec-adresse">
      <h2 id="avec-adresse">{t.title}</h2>
      <TextField
        lang={lang}
        name="adresse"
        label={t.label}
        hint={t.hint}
        value={typed.address}
        error={errorOf(errors, 'adresse')}
        autocomplete="street-address"
        maxlength={200}
      />
      <Buttons>
        <Button>{t.button}</Button>
      </Buttons>
    </form>
  )
}

function NoGeocoder({ lang }: { lang: Lang }) {
  const t = messages(lang).address.off
  return (
    <section aria-labelledby="sans-adresse">
      <h2 id="sans-adresse">{t.title}</h2>
      <p>{t.text}</p>
    </section>
  )
}

function ByCommune({ lang, typed, errors, geocoder }: AddressProps) {
  const t = messages(lang).address.commune
  return (
    <form action={localPath(lang, '/territoires/adresse')} aria-labelledby="avec-carte">
      <h2 id="avec-carte">{t.title}</h2>
      <SuggestField
        lang={lang}
        name="commune"
        label={t.label}
        hint={t.hint}
        value={typed.commune}
        error={errorOf(errors, 'commune')}
        src="/territoires/suggestions"
        maxlength={100}
      />
      <Buttons>
        <Button variant={geocoder ? 'quiet' : 'act'}>{t.button}</Button>
      </Buttons>
    </form>
  )
}

function Several({ communes, lang }: { communes: readonly Territory[]; lang: Lang }) {
  return (
    <section aria-labelledby="laquelle">
      <h2 id="laquelle">{messages(lang).address.commune.several}</h2>
      <ul class="places">
        {communes.map(({ id, name, hint }) => (
          <li key={id}>
            <a href={`${localPath(lang, '/territoires/adresse')}?commune-choice=${id}`}>{name}</a>{' '}
            <span class="hint">{hint}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ByCoordinates({ lang, typed, errors }: AddressProps) {
  const t = messages(lang).address.coordinates
  return (
    <form method="post" action={localPath(lang, '/territoires/adresse')} aria-labelledby="avec-coordonnees">
      <h2 id="avec-coordonnees">{t.title}</h2>
      <TextField
        lang={lang}
        name="coordonnees"
        label={t.label}
        hint={t.hint}
        value={typed.coordinates}
        error={errorOf(errors, 'coordonnees')}
        width="medium"
        maxlength={80}
      />
      <Buttons>
        <Button variant="quiet">{t.button}</Button>
      </Buttons>
    </form>
  )
}
