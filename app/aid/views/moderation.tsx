import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Moderated } from '../queries/moderation.ts'
import type { Typed } from '../rules/listing-form.ts'
import { type HiddenBy, longestReason, longestReport, reportReasons } from '../rules/report.ts'

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
  words: { title: string; lead: string; none: string }
  queue: readonly Moderated[]
  /** Where a decision is sent. */
  at: string
  /** None for who only reads. */
  as: HiddenBy | undefined
  /** The listing whose reason was badly typed, and why. */
  wrong?: { id: string; typed: string; errors: readonly FieldError[] } | undefined
}

/** What the team, or the stewards of a territory, see to: what is hidden, and what could be. */
export function ModerationQueue({ lang, words, queue, wrong, at, as }: QueueProps) {
  return (
    <>
      <ErrorSummary lang={lang} errors={wrong?.errors ?? []} />
      <PageTitle title={words.title} lead={words.lead} />
      {queue.length === 0 && <p>{words.none}</p>}
      {queue.map((one) => (
        <Reviewed key={one.id} {...{ lang, one, at, as }} wrong={wrong?.id === one.id ? wrong : undefined} />
      ))}
    </>
  )
}

type ReviewedProps = { one: Moderated } & Pick<QueueProps, 'lang' | 'wrong' | 'at' | 'as'>

function Reviewed(props: ReviewedProps) {
  const { lang, one, wrong, as } = props
  const t = messages(lang)
  const { id, code, title, details, association, hiddenReason, hiddenBy, hiddenAnswer, reports } = one
  return (
    <section aria-labelledby={`annonce-${id}`}>
      <h2 id={`annonce-${id}`}>
        <a href={localPath(lang, `/entraide/${code}`)}>{title}</a>
      </h2>
      <p class="hint">{t.team.by(association)}</p>
      {details && <p class="presentation">{details}</p>}
      {hiddenReason && <p>{t.team.hidden[hiddenBy ?? 'team'](hiddenReason)}</p>}
      {hiddenAnswer && (
        <>
          <p>{t.team.answered}</p>
          <blockquote>{hiddenAnswer}</blockquote>
        </>
      )}
      {reports.length > 0 && (
        <ul>
          {reports.map(({ reason, words }, i) => (
            <li key={`${id} ${i}`}>
              {t.report.reasons[reason]}
              {words && ` — ${words}`}
            </li>
          ))}
        </ul>
      )}
      {as === 'steward' && !hiddenReason ? (
        <details class="fold" open={wrong !== undefined}>
          <summary>
            {t.team.hide}
            <span class="visually-hidden"> ({title})</span>
          </summary>
          <Rule {...props} />
        </details>
      ) : (
        <Rule {...props} />
      )}
    </section>
  )
}

/** What whoever may press decides. */
function Rule({ lang, one, wrong, at, as }: ReviewedProps) {
  const t = messages(lang).team
  const { id, hiddenReason, hiddenBy, reports } = one
  const mayShow = hiddenReason && (as === 'team' || hiddenBy === 'steward')
  const name = `reason-${id}`
  if (!as || (hiddenReason && !mayShow)) return null
  return (
    <form method="post" action={`${at}/${id}`} novalidate>
      {!hiddenReason && (
        <TextField
          {...{ lang, name, label: t.reason, hint: t.reasonHint, value: wrong?.typed ?? '' }}
          error={errorOf(wrong?.errors ?? [], name)}
          maxlength={longestReason}
        />
      )}
      <Buttons>
        {!hiddenReason && (
          <Button name="act" value="hide">
            {t.hide}
          </Button>
        )}
        {(mayShow || reports.length > 0) && (
          <Button name="act" value={mayShow ? 'show' : 'keep'} variant="quiet">
            {mayShow ? t.show : t.keep}
          </Button>
        )}
      </Buttons>
    </form>
  )
}
