import type { ComponentChildren } from 'preact'
import { longestReason, longestReport, type ReportReason, reportReasons } from '../kernel/moderation.ts'
import type { Lang } from '../platform/languages.ts'
import { Button, Buttons } from './button.tsx'
import { RadioGroup } from './choices.tsx'
import { TextArea, TextField } from './fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from './form.tsx'
import { PageTitle } from './prose.tsx'

type Reasons = Record<ReportReason, string>

type ReportProps = {
  lang: Lang
  over: string
  t: { title: string; lead: string; reason: string; reasons: Reasons; words: string; button: string }
  typed: { text(name: string): string }
  errors: readonly FieldError[]
  /** Between the words and the button. */
  children?: ComponentChildren
}

/** Somebody tells that something should not be there: why, and words if they wish. */
export function ReportPage({ lang, over, t, typed, errors, children }: ReportProps) {
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={over} title={t.title} lead={t.lead} />
      <form method="post" novalidate>
        <RadioGroup
          {...{ lang, name: 'raison', legend: t.reason, value: typed.text('raison') }}
          options={reportReasons.map((value) => ({ value, label: t.reasons[value] }))}
          error={errorOf(errors, 'raison')}
        />
        <TextArea
          {...{ lang, name: 'mots', label: t.words, value: typed.text('mots'), rows: 3 }}
          error={errorOf(errors, 'mots')}
          max={longestReport}
          optional
        />
        {children}
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
    </>
  )
}

type SaidProps = { reasons: Reasons; reports: readonly { reason: ReportReason; words: string | null }[] }

/** What was said against something, a line each. */
export function ReportLines({ reasons, reports }: SaidProps) {
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
  t: { reason: string; hide: string; show: string; keep: string }
  /** Of the field with the reason: one page may hold several. */
  name: string
  isHidden: boolean
  isReported: boolean
  typed: string
  errors: readonly FieldError[]
}

/** Hide with a reason that all read, show again, or leave. */
export function RulingFields({ lang, t, name, isHidden, isReported, typed, errors }: RulingProps) {
  return (
    <>
      {!isHidden && (
        <TextField
          {...{ lang, name, label: t.reason, value: typed, maxlength: longestReason }}
          error={errorOf(errors, name)}
        />
      )}
      <Buttons>
        {!isHidden && (
          <Button name="faire" value="hide">
            {t.hide}
          </Button>
        )}
        {(isHidden || isReported) && (
          <Button name="faire" value={isHidden ? 'show' : 'keep'} variant="quiet">
            {isHidden ? t.show : t.keep}
          </Button>
        )}
      </Buttons>
    </>
  )
}
