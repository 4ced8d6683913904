import type { ComponentChildren } from 'preact'
import {
  type Decision,
  longestReason,
  longestReport,
  type ReadDecision,
  type Reported,
  type ReportProblem,
  reportReasons,
} from '../kernel/moderation.ts'
import type { Lang } from '../platform/languages.ts'
import { Button, Buttons } from './button.tsx'
import { RadioGroup } from './choices.tsx'
import { TextArea, TextField } from './fields.tsx'
import { ErrorSummary, errorOf, type FieldError, fieldsOf } from './form.tsx'
import { messages } from './messages.ts'
import { PageTitle } from './prose.tsx'

type ReportProps = {
  lang: Lang
  over: string
  t: { title: string; lead: string; reason: string; button: string }
  typed: { text(name: string): string }
  errors: readonly FieldError[]
  /** Between the words and the button. */
  children?: ComponentChildren
}

/** Somebody tells that something should not be there: why, and words if they wish. */
export function ReportPage({ lang, over, t, typed, errors, children }: ReportProps) {
  const { reasons, words } = messages(lang).moderation
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={over} title={t.title} lead={t.lead} />
      <form method="post" novalidate>
        <RadioGroup
          {...field('raison')}
          legend={t.reason}
          options={reportReasons.map((value) => ({ value, label: reasons[value] }))}
        />
        <TextArea {...field('mots')} label={words} rows={3} max={longestReport} optional />
        {children}
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
    </>
  )
}

/** What is wrong with a report, beside its fields. */
export function reportErrors(
  lang: Lang,
  problems: readonly { field: string; problem: ReportProblem }[],
): FieldError[] {
  const t = messages(lang).moderation.problems
  return problems.map(({ field, problem }) => ({ field, message: t[problem] }))
}

/** What was said against something, a line each. */
export function ReportLines({ lang, reports }: { lang: Lang; reports: readonly Reported[] }) {
  const { reasons } = messages(lang).moderation
  if (reports.length === 0) return null
  return (
    <ul>
      {reports.map(({ reason, words }, i) => (
        <li key={`${i} ${reason}`}>
          {reasons[reason]}
          {words && ` — ${words}`}
        </li>
      ))}
    </ul>
  )
}

type RulingProps = {
  lang: Lang
  /** The label of its reason, and what to heed when one writes it. */
  t: { reason: string; reasonHint?: string }
  /** Of the field with the reason: one page may hold several. */
  name: string
  isHidden: boolean
  isReported: boolean
  typed: string
  errors: readonly FieldError[]
}

/** Hide with a reason that all read, show again, or leave. */
export function RulingFields({ lang, t, name, isHidden, isReported, typed, errors }: RulingProps) {
  const { hide, show, keep } = messages(lang).moderation
  return (
    <>
      {!isHidden && (
        <TextField
          {...{ lang, name, label: t.reason, hint: t.reasonHint, value: typed, maxlength: longestReason }}
          error={errorOf(errors, name)}
        />
      )}
      <Buttons>
        {!isHidden && (
          <Button name="faire" value="hide">
            {hide}
          </Button>
        )}
        {(isHidden || isReported) && (
          <Button name="faire" value={isHidden ? 'show' : 'keep'} variant="quiet">
            {isHidden ? show : keep}
          </Button>
        )}
      </Buttons>
    </>
  )
}

/** Why a decision could not be read, beside its reason. */
export function rulingError(
  lang: Lang,
  field: string,
  decision: Exclude<ReadDecision, Decision>,
): FieldError {
  return { field, message: messages(lang).moderation.problems[decision] }
}
