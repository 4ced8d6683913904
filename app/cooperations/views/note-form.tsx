import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { DateField, EmailField, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import type { OwnLine } from '../queries/noting.ts'
import { longestSentence, longestWhat, type Typed } from '../rules/note-form.ts'

interface Props {
  lang: Lang
  association: string
  typed: Typed
  errors: readonly FieldError[]
  /** Asked only when the other association is not known here. */
  asksEmail: boolean
  /** Of the sheet with the code, where there is one. */
  posterPath: string | undefined
  latest: readonly OwnLine[]
}

/** Three fields on one screen; the rest is folded away. */
export function NoteForm(props: Props) {
  const { lang, association, errors } = props
  const t = messages(lang).form
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over(association)} title={t.title} />
      <form method="post" novalidate>
        <Three {...props} />
        <More {...props} />
        <p class="hint">{t.next}</p>
        <Buttons>
          <Button sending={t.button}>{t.button}</Button>
        </Buttons>
      </form>
      <Latest {...props} />
      {props.posterPath && <Keep lang={lang} posterPath={props.posterPath} />}
    </>
  )
}

function Keep({ lang, posterPath }: { lang: Lang; posterPath: string }) {
  const t = messages(lang).form
  return (
    <section class="no-print" aria-labelledby="garder">
      <h2 id="garder">{t.keep}</h2>
      <p>{t.keepText}</p>
      <Buttons>
        <ButtonLink href={posterPath} variant="quiet">
          {t.poster}
        </ButtonLink>
      </Buttons>
    </section>
  )
}

function Three({ lang, typed, errors, asksEmail }: Props) {
  const t = messages(lang).form
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      <TextField {...field('what')} label={t.what} hint={t.whatHint} maxlength={longestWhat} />
      <SuggestField
        {...field('with')}
        label={t.with}
        src="/cooperations/associations"
        choice={typed.text('with-choice')}
        autocomplete="off"
        maxlength={200}
      />
      {asksEmail && <EmailField {...field('email')} label={t.email} hint={t.emailHint} autocomplete="off" />}
      <DateField {...field('when')} label={t.when} />
    </>
  )
}

function More({ lang, typed, errors }: Props) {
  const t = messages(lang).form
  const field = fieldsOf({ lang, typed, errors })
  const isOpen = ['residents', 'sentence'].some((name) => typed.text(name) !== '' || errorOf(errors, name))
  return (
    <details open={isOpen}>
      <summary>{t.more}</summary>
      <TextField
        {...field('residents')}
        label={t.residents}
        hint={t.residentsHint}
        inputmode="numeric"
        width="short"
        maxlength={7}
        optional
      />
      <TextArea {...field('sentence')} label={t.sentence} rows={2} max={longestSentence} optional />
    </details>
  )
}

function Latest({ lang, latest }: Props) {
  if (latest.length === 0) return null
  const t = messages(lang)
  return (
    <section aria-labelledby="dernieres">
      <h2 id="dernieres">{t.form.latest}</h2>
      <ul class="cooperations">
        {latest.map((one) => (
          <li key={one.id} class="cooperation">
            <p class="cooperation-what">{one.what}</p>
            <p class="hint">{[one.with, formatDate(lang, one.on), t.states[one.state]].join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** After the form was sent: what happens next, and again. */
export function Noted({ lang, other, again }: { lang: Lang; other: string; again: string }) {
  const t = messages(lang).noted
  return (
    <>
      <PageTitle title={t.title} lead={t.text(other)} />
      <Buttons>
        <ButtonLink href={again} variant="quiet">
          {t.another}
        </ButtonLink>
        <ButtonLink href={localPath(lang, '/cooperations')} variant="quiet">
          {messages(lang).confirmed.see}
        </ButtonLink>
      </Buttons>
    </>
  )
}
