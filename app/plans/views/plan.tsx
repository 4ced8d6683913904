import { WorkFrame, type WorkProps } from '../../adaptations/cards.tsx'
import type { Day } from '../../kernel/instants.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'
import type { CharterCommitment, Pledge } from '../queries/commitments.ts'
import { ActionLine } from './action-line.tsx'
import { PlanFiles } from './plan-files.tsx'
import { Pledges } from './pledges.tsx'

export type PlanDone = 'added' | 'addedAndAsked' | 'retired'

export type PlanProps = WorkProps & {
  actions: PlannedAction[]
  commitments: CharterCommitment[]
  pledges: Pledge[]
  isInGroup: boolean
  isSteward: boolean
  /** Who may read it, in words. */
  readers: string
  /** The address that an agenda subscribes to; none when the plan is not for everyone. */
  subscription: string | undefined
  today: Day
  now: Date
  done: PlanDone | undefined
}

/** The plan, commitment after commitment: what was written here first, even without an action yet. */
export function Plan(props: PlanProps) {
  const { lang, charter, actions, isSteward, at, done } = props
  const t = messages(lang).plan
  const isStill = charter.state === 'asleep' || charter.state === 'closed'
  if (charter.version === undefined) return <NotYet {...props} />
  return (
    <WorkFrame {...props} title={t.title} lead={t.lead} here="/plan">
      {done && (
        <Flash lang={lang}>
          <p>{t[done]}</p>
        </Flash>
      )}
      {isStill && (
        <Notice lang={lang}>
          <p>{t.still}</p>
        </Notice>
      )}
      <p class="hint">{t.readers(props.readers)}</p>
      {isSteward && !isStill && (
        <Buttons>
          <ButtonLink href={at('/plan/ajouter')}>{t.add}</ButtonLink>
        </Buttons>
      )}
      {actions.length === 0 && (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      )}
      {shownCommitments(props).map((commitment) => (
        <OneCommitment key={commitment.articleId} {...props} commitment={commitment} isStill={isStill} />
      ))}
      <Decisions {...props} />
      <Pledges {...props} />
      <PrintButton lang={lang} label={t.print} />
      <PlanFiles {...props} />
    </WorkFrame>
  )
}

/** Those written here, and the national ones that have an action; an article of before keeps its actions. */
function shownCommitments({ commitments, actions }: PlanProps): CharterCommitment[] {
  const acted = new Map(
    actions.flatMap(({ commitment }) =>
      commitment.kind === 'article' ? [[commitment.articleId, commitment.words] as const] : [],
    ),
  )
  const known = new Set(commitments.map(({ articleId }) => articleId))
  const former = [...acted]
    .filter(([articleId]) => !known.has(articleId))
    .map(([articleId, heading]) => ({ articleId, heading, isLocal: true }))
  return [...commitments.filter(({ isLocal, articleId }) => isLocal || acted.has(articleId)), ...former]
}

function OneCommitment(props: PlanProps & { commitment: CharterCommitment; isStill: boolean }) {
  const { lang, actions, commitment, isSteward, isStill, at } = props
  const t = messages(lang).plan
  const { articleId, heading } = commitment
  const mine = actions.filter(
    (one) => one.commitment.kind === 'article' && one.commitment.articleId === articleId,
  )
  return (
    <section class="plan-commitment" aria-labelledby={`pour-${articleId}`}>
      <h2 id={`pour-${articleId}`} lang="fr">
        {heading}
      </h2>
      {mine.length === 0 ? (
        <p class="hint">
          {t.none}{' '}
          {isSteward && !isStill && (
            <a href={at(`/plan/ajouter?pour=article:${articleId}`)}>
              {t.add}
              <span class="visually-hidden"> {t.addFor(heading)}</span>
            </a>
          )}
        </p>
      ) : (
        <ActionLines {...props} shown={mine} />
      )}
    </section>
  )
}

function Decisions(props: PlanProps) {
  const shown = props.actions.filter(({ commitment }) => commitment.kind === 'decision')
  if (shown.length === 0) return null
  return (
    <section class="plan-commitment" aria-labelledby="decisions">
      <h2 id="decisions">{messages(props.lang).plan.decisions}</h2>
      <ActionLines {...props} shown={shown} />
    </section>
  )
}

export function ActionLines(props: PlanProps & { shown: PlannedAction[] }) {
  return (
    <ul class="plan-actions">
      {props.shown.map((action) => (
        <ActionLine key={action.id} {...props} action={action} />
      ))}
    </ul>
  )
}

function NotYet(props: PlanProps) {
  const t = messages(props.lang).plan
  return (
    <WorkFrame {...props} title={t.title} here="/plan">
      <Empty title={t.notYet}>
        <p>{t.notYetText}</p>
      </Empty>
    </WorkFrame>
  )
}
