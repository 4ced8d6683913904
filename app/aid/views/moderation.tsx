import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Moderated } from '../queries/moderation.ts'
import type { Typed } from '../rules/listing-form.ts'
import { longestReason, longestReport, reportReasons } from '../rules/report.ts'

type ReportProps = { lang: Lang; title: string; typed: Typed; errors: readonly FieldError[] }

/** `/entraide/:code/signaler` */
export function ReportForm({ lang, title, typed, errors }: ReportProps) {
  const t = messages(lang).report
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={title} title={t.title} lead={t.lead} />
      <form method="post" novalidate>
        <RadioGroup
          {...{ lang, name: 'reason', legend: t.reason, value: typed.text('reason') }}
          options={reportReasons.map((value) => ({ value, label: t.reasons[value] }))}
          error={errorOf(errors, 'reason')}
        />
        <TextArea
          {...{ lang, name: 'words', label: t.words, value: typed.text('words') }}
          error={errorOf(errors, 'words')}
          max={longestReport}
          rows={3}
          optional
        />
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
    </>
  )
}

export function Reported({ lang }: { lang: Lang }) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.report.doneTitle} lead={t.report.done} />
      <p>
        <a href={localPath(lang, '/entraide')}>{t.page.back}</a>
      </p>
    </>
  )
}

type QueueProps = {
  lang: Lang
  queue: readonly Moderated[]
  /** The listing whose reason was badly typed, and why. */
  wrong?: { id: string; typed: string; errors: readonly FieldError[] }
}

/** `/equipe/entraide`: what was reported, and what is hidden. */
export function ModerationQueue({ lang, queue, wrong }: QueueProps) {
  const t = messages(lang).team
  return (
    <>
      <ErrorSummary lang={lang} errors={wrong?.errors ?? []} />
      <PageTitle title={t.title} lead={t.lead} />
      {queue.length === 0 && <p>{t.none}</p>}
      {queue.map((one) => (
        <Reviewed key={one.id} lang={lang} one={one} wrong={wrong?.id === one.id ? wrong : undefined} />
      ))}
    </>
  )
}

type ReviewedProps = { lang: Lang; one: Moderated; wrong: QueueProps['wrong'] }

function Reviewed({ lang, one, wrong }: ReviewedProps) {
  const t = messages(lang)
  const { id, title, details, association, hiddenReason, reports } = one
  const name = `reason-${id}`
  return (
    <section aria-labelledby={`annonce-${id}`}>
      <h2 id={`annonce-${id}`}>{title}</h2>
      <p class="hint">{t.team.by(association)}</p>
      {details && <p class="presentation">{details}</p>}
      {hiddenReason && <p>{t.team.hidden(hiddenReason)}</p>}
      <ul>
        {reports.map(({ reason, words }, i) => (
          <li key={`${id} ${i}`}>
            {t.report.reasons[reason]}
            {words && ` — ${words}`}
          </li>
        ))}
      </ul>
      <form method="post" action={localPath(lang, `/equipe/entraide/${id}`)} novalidate>
        {!hiddenReason && (
          <TextField
            {...{ lang, name, label: t.team.reason, hint: t.team.reasonHint, value: wrong?.typed ?? '' }}
            error={errorOf(wrong?.errors ?? [], name)}
            maxlength={longestReason}
          />
        )}
        <Buttons>
          {!hiddenReason && (
            <Button name="act" value="hide">
              {t.team.hide}
            </Button>
          )}
          {(hiddenReason || reports.length > 0) && (
            <Button name="act" value={hiddenReason ? 'show' : 'keep'} variant="quiet">
              {hiddenReason ? t.team.show : t.team.keep}
            </Button>
          )}
        </Buttons>
      </form>
    </section>
  )
}
