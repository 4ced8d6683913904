import { formatDate, type Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { DateField, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { Decision } from '../queries/record.ts'
import { type Meeting, readers } from '../rules/meeting.ts'
import { longestDecision, longestMinutes } from '../rules/minutes-form.ts'
import type { Typed } from '../rules/typed.ts'

type Props = {
  lang: Lang
  meeting: Meeting
  decisions: readonly Decision[]
  typed: Typed
  text: string
  errors: readonly FieldError[]
  news: string | undefined
  /** The key of the next decision: sent twice, it is noted once. */
  decisionKey: string
  at: (path: string) => string
}

/** `…/compte-rendu`: who does what by when, and what was said. */
export function MinutesPage(props: Props) {
  const { lang, meeting, errors, news, at } = props
  const t = messages(lang).desk
  return (
    <>
      {news && (
        <Flash lang={lang}>
          <p>{news}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={meeting.title} title={t.minutes.title} lead={whenWords(lang, meeting)} />
      <section aria-labelledby="decisions">
        <h2 id="decisions">{t.minutes.decisions}</h2>
        <Taken {...props} />
        <DecisionForm {...props} />
      </section>
      <TextForm {...props} />
      <p>
        <a href={at('')}>{meeting.title}</a>
      </p>
    </>
  )
}

function Taken({ lang, decisions, at }: Props) {
  const t = messages(lang).desk.minutes
  if (decisions.length === 0) return <p>{t.noDecision}</p>
  return (
    <ul class="cooperations">
      {decisions.map(({ id, what, who, dueOn }) => (
        <li key={id} class="cooperation">
          <p>{what}</p>
          {(who || dueOn) && <p class="hint">{t.line(who, dueOn ? formatDate(lang, dueOn) : '')}</p>}
          <form method="post" action={at('/decisions/retirer')}>
            <Button name="decision" value={id} variant="quiet">
              {t.drop}
              <span class="visually-hidden"> {what}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}

function DecisionForm({ lang, typed, errors, decisionKey, at }: Props) {
  const t = messages(lang).desk.minutes
  const field = (name: string) => ({
    ...{ lang, name, value: typed.text(name), error: errorOf(errors, name), autocomplete: 'off' },
  })
  return (
    <form method="post" action={at('/decisions')} novalidate>
      <input type="hidden" name="cle" value={decisionKey} />
      <TextField {...field('quoi')} label={t.what} maxlength={longestDecision} />
      <TextField {...field('qui')} label={t.who} hint={t.whoHint} maxlength={160} optional />
      <DateField {...field('pour')} label={t.due} optional />
      <Buttons>
        <Button variant="quiet">{t.add}</Button>
      </Buttons>
    </form>
  )
}

function TextForm({ lang, meeting, typed, text, errors, at }: Props) {
  const t = messages(lang)
  return (
    <form method="post" action={at('/compte-rendu')} novalidate>
      <TextArea
        lang={lang}
        name="texte"
        label={t.desk.minutes.text}
        hint={t.desk.minutes.hint}
        value={text}
        error={errorOf(errors, 'texte')}
        rows={10}
        max={longestMinutes}
        optional
      />
      <RadioGroup
        lang={lang}
        name="lecture"
        legend={t.form.readers}
        options={readers.map((value) => ({ value, ...t.form.levels[value] }))}
        value={typed.text('lecture') || meeting.minutesFor}
      />
      <Buttons>
        <Button>{t.desk.minutes.save}</Button>
      </Buttons>
    </form>
  )
}
