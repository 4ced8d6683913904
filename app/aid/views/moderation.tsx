import type { HiddenBy } from '../../kernel/moderation.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { ReportLines, RulingFields } from '../../ui/moderation.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Moderated } from '../queries/moderation.ts'

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

/** The listing whose reason was badly typed, and why. */
export type Wrong = { id: string; typed: string; errors: readonly FieldError[] } | undefined

type QueueProps = {
  lang: Lang
  words: { title: string; lead: string; none: string }
  queue: readonly Moderated[]
  /** Where a decision is sent. */
  at: string
  /** None for who only reads. */
  as: HiddenBy | undefined
  wrong: Wrong
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
      <ReportLines lang={lang} reports={reports} />
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
  const { id, hiddenReason, hiddenBy, reports } = one
  if (!as || (hiddenReason && as === 'steward' && hiddenBy !== 'steward')) return null
  return (
    <form method="post" action={`${at}/${id}`} novalidate>
      <RulingFields
        {...{ lang, t: messages(lang).team, name: `raison-${id}` }}
        isHidden={hiddenReason !== null}
        isReported={reports.length > 0}
        typed={wrong?.typed ?? ''}
        errors={wrong?.errors ?? []}
      />
    </form>
  )
}
