import { WorkFrame, type WorkProps } from '../../adaptations/cards.tsx'
import type { Day } from '../../kernel/instants.ts'
import { formatDate, type Lang } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { Prose } from '../../ui/prose.tsx'
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'
import type { Candidate } from '../queries/candidates.ts'
import type { ActionEvent } from '../queries/history.ts'
import type { WhyNotAct } from '../rules/action.ts'
import { ForStewards, TakeIt } from './action-forms.tsx'
import { Holder } from './action-line.tsx'
import { commitmentWords, dueWords } from './words.ts'

/** `path`: its page, when it is announced to everyone. */
export type Origin = { title: string; startsAt: Date; path: string | undefined }

export type ActionProps = WorkProps & {
  action: PlannedAction
  events: ActionEvent[]
  isInGroup: boolean
  isSteward: boolean
  /** Associations that the reader may take it for. */
  own: { id: string; name: string }[]
  /** The meeting that decided it, as far as the reader may know. */
  origin: Origin | undefined
  /** Where the reader tells how it goes, when the action is their association’s. */
  telling: string | undefined
  /** Where to sign in and come back. */
  signIn: string | undefined
  candidates: Candidate[]
  typed: Record<string, string>
  errors: FieldError[]
  refused: WhyNotAct | undefined
  said: string | undefined
  today: Day
}

/** One action: what it is for, who has it, its history, and what the reader may do. */
export function ActionView(props: ActionProps) {
  const { lang, action, errors, refused, said, telling, at } = props
  const t = messages(lang)
  return (
    <WorkFrame {...props} title={action.title} lead={undefined} here="/plan/actions">
      <ErrorSummary lang={lang} errors={errors} />
      {refused && (
        <Flash lang={lang} tone="error">
          <p>{t.problems[refused]}</p>
        </Flash>
      )}
      {said && (
        <Flash lang={lang}>
          <p>{said}</p>
        </Flash>
      )}
      {action.isRetired && (
        <Notice lang={lang}>
          <p>{t.action.retired}</p>
        </Notice>
      )}
      {action.details && (
        <Prose>
          <p class="plan-details" lang="fr">
            {action.details}
          </p>
        </Prose>
      )}
      <SummaryList lang={lang} rows={rowsOf(props)} />
      {telling && (
        <Buttons>
          <ButtonLink href={telling}>{t.action.isYours}</ButtonLink>
        </Buttons>
      )}
      <TakeIt {...props} />
      <ForStewards {...props} />
      <History lang={lang} events={props.events} />
      <p>
        <a href={at('/plan')}>{t.action.back}</a>
      </p>
    </WorkFrame>
  )
}

function rowsOf({ lang, action, isInGroup, today, origin }: ActionProps): SummaryRow[] {
  const t = messages(lang)
  const { person, progress, words, holding } = action
  return [
    { label: t.action.for, value: <span lang="fr">{commitmentWords(lang, action)}</span> },
    ...(origin ? [{ label: t.action.from, value: <From lang={lang} {...origin} /> }] : []),
    { label: t.action.owner, value: <Holder lang={lang} action={action} isInGroup={isInGroup} /> },
    ...(person ? [{ label: t.action.who, value: person }] : []),
    { label: t.action.due, value: dueWords(lang, action, today) },
    ...(holding === 'accepted'
      ? [
          {
            label: t.action.state,
            value: (
              <>
                {t.progress[progress]}
                {words && (
                  <>
                    {'. '}
                    <span lang="fr">{words}</span>
                  </>
                )}
              </>
            ),
          },
        ]
      : []),
  ]
}

function From({ lang, title, startsAt, path }: Origin & { lang: Lang }) {
  const name = <span lang="fr">{title}</span>
  return (
    <>
      {path ? <a href={path}>{name}</a> : name}, {formatDate(lang, startsAt)}
    </>
  )
}

function History({ lang, events }: { lang: Lang; events: ActionEvent[] }) {
  const t = messages(lang)
  if (events.length === 0) return null
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire">{t.action.history}</h2>
      <ol class="history">
        {events.map((event) => (
          <li key={event.id}>
            <time datetime={event.at.toISOString()} class="hint">
              {formatDate(lang, event.at)}
            </time>
            <p>
              <strong>{event.association ?? t.action.somebody}</strong> {t.action.kinds[event.kind]}
              {event.progress && ` (${t.progress[event.progress]})`}.
            </p>
            {event.words && <blockquote lang="fr">{event.words}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  )
}
