import type { Twins } from '../../associations/index.ts'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { DateField, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Closed = { slug: string; name: string; closedOn: string; because: 'register' | 'declared' }
type Disagreeing = {
  slug: string
  name: string
  rna: string | null
  siren: string | null
  registerSiren: string
}

type Props = {
  lang: Lang
  twins: readonly Twins[]
  closed: readonly Closed[]
  disagreeing: readonly Disagreeing[]
  errors: readonly FieldError[]
  typed: { association: string; day: string }
}

/** `/equipe/fiches`: what the team may put right, each with its one button. */
export function Entries(props: Props) {
  const { lang, errors } = props
  const t = messages(lang).entries
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      <LikelyTwins {...props} />
      <Conflicts {...props} />
      <Closures {...props} />
      <p>
        <a href={localPath(lang, '/equipe')}>{t.back}</a>
      </p>
    </>
  )
}

function LikelyTwins({ lang, twins }: Props) {
  const t = messages(lang).entries
  return (
    <section>
      <h2>{t.twins}</h2>
      {twins.length === 0 && <p>{t.noTwins}</p>}
      <ul class="people">
        {twins.map(({ first, second }) => (
          <li key={first.id + second.id}>
            <p>
              <strong>{first.name}</strong>
              <br />
              {t.twin(first.slug, first.rna ?? first.siren ?? t.noNumber)}
              <br />
              {t.twin(second.slug, second.rna ?? second.siren ?? t.noNumber)}
            </p>
            <form method="get" action={localPath(lang, '/equipe/fiches/reunir')}>
              <input type="hidden" name="garder" value={first.slug} />
              <input type="hidden" name="reunir" value={second.slug} />
              <Button variant="quiet">{t.look}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Conflicts({ lang, disagreeing }: Props) {
  const t = messages(lang).entries
  return (
    <section>
      <h2>{t.conflicts}</h2>
      {disagreeing.length === 0 && <p>{t.noConflicts}</p>}
      <ul class="people">
        {disagreeing.map(({ slug, name, rna, siren, registerSiren }) => (
          <li key={slug}>
            <p>
              <strong>{name}</strong>
              <br />
              {t.conflict(rna ?? '', siren ?? '', registerSiren)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Closures({ lang, closed, errors, typed }: Props) {
  const t = messages(lang).entries
  return (
    <section>
      <h2>{t.closed}</h2>
      {closed.length === 0 && <p>{t.noClosed}</p>}
      <ul class="people">
        {closed.map(({ slug, name, closedOn, because }) => (
          <li key={slug}>
            <p>
              <strong>{name}</strong>
              <br />
              {t.closedOn[because](formatDate(lang, closedOn))}
            </p>
            <form method="post" action={localPath(lang, '/equipe/fiches/rouvrir')}>
              <input type="hidden" name="association" value={slug} />
              <Button variant="quiet">{t.reopen}</Button>
            </form>
          </li>
        ))}
      </ul>
      <h3>{t.close.title}</h3>
      <p>{t.close.text}</p>
      <form method="post" action={localPath(lang, '/equipe/fiches/fermer')} novalidate>
        <TextField
          lang={lang}
          name="association"
          label={t.close.which}
          hint={t.close.whichHint}
          value={typed.association}
          error={errorOf(errors, 'association')}
        />
        <DateField
          lang={lang}
          name="jour"
          label={t.close.day}
          value={typed.day}
          error={errorOf(errors, 'jour')}
        />
        <Buttons>
          <Button>{t.close.button}</Button>
        </Buttons>
      </form>
    </section>
  )
}
