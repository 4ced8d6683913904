import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { actionById } from '../queries/actions.ts'
import { commitmentsOf, pledgesHere } from '../queries/commitments.ts'
import { type WhyNotAct, whyNotAct } from '../rules/action.ts'
import type { ActionWords } from '../rules/forms.ts'
import { giveTo } from './give.ts'
import { lockedAction } from './locked.ts'
import { type Hand, recordEvent } from './record-event.ts'
import '../facts.ts'

/** What an action is for: `article:ID`, `promise:SIGNATURE:POSITION`, or nothing for a decision of the group. */
export type CommitmentKey = string

export type NewAction = {
  charterId: string
  /** Of the form: sent twice, it adds one action. */
  key: string
  commitment: CommitmentKey
  words: ActionWords
  /** The association that is asked to take it. */
  ownerId?: string | undefined
  /** The decision of a meeting that it comes from. */
  decisionId?: string | undefined
  by: Hand
}

/** Adds an action to a plan. @returns its identifier. */
export async function addAction(
  tx: Tx,
  { charterId, key, commitment, words, ownerId, decisionId, by }: NewAction,
  now: Date,
): Promise<Outcome<string, 'unknown-commitment'>> {
  const known = await tx
    .selectFrom('planned_actions')
    .select('id')
    .where('once_key', '=', key)
    .executeTakeFirst()
  if (known) return done(known.id)
  const meant = await commitmentMeant(tx, charterId, commitment)
  if (!meant) return refuse('unknown-commitment')
  const id = newId(now.getTime())
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('planned_actions')
    .values({
      ...{ id, charter_id: charterId, once_key: key, meeting_decision_id: decisionId ?? null },
      ...meant,
      ...untouched(words, now),
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .executeTakeFirstOrThrow()
  // The same form, sent at the same instant by the other hand.
  if (!numInsertedOrUpdatedRows) return addAction(tx, { charterId, key, commitment, words, by }, now)
  await recordEvent(tx, { actionId: id, charterId, kind: 'added', by }, now)
  if (ownerId) await giveTo(tx, { actionId: id, ownerId, by }, now)
  return done(id)
}

/** An action that nobody has yet. */
function untouched({ title, details, dueOn }: ActionWords, now: Date) {
  return {
    ...{ title, details, due_on: dueOn ?? null, calendar_on: dueOn ?? null },
    ...{ holding: 'open' as const, owner_id: null, progress: 'not-started' as const },
    ...{ told_at: null, added_at: now, changed_at: now, retired_at: null },
  }
}

async function commitmentMeant(tx: Tx, charterId: string, key: CommitmentKey) {
  const [kind, id, position] = key.split(':')
  if (kind === '') return { article_id: null, promised_by: null, commitment: '' }
  if (kind === 'article') {
    const article = (await commitmentsOf(tx, charterId)).find(({ articleId }) => articleId === id)
    return article && { article_id: article.articleId, promised_by: null, commitment: article.heading }
  }
  const pledge = (await pledgesHere(tx, charterId)).find(
    (one) => kind === 'promise' && one.signatureId === id && String(one.position) === position,
  )
  return pledge && { article_id: null, promised_by: pledge.by, commitment: pledge.words }
}

/** Says an action otherwise, or moves its day. */
export async function changeAction(
  tx: Tx,
  { actionId, words, by }: { actionId: string; words: ActionWords; by: Hand },
  now: Date,
): Promise<Outcome<void, WhyNotAct>> {
  const locked = await lockedAction(tx, actionId)
  if (!locked) return refuse('retired')
  const { action, situation } = locked
  const why = whyNotAct('change', situation)
  if (why) return refuse(why)
  await moveDay(tx, actionId, words.dueOn)
  await tx
    .updateTable('planned_actions')
    .set({ title: words.title, details: words.details, changed_at: now })
    .where('id', '=', actionId)
    .execute()
  await recordEvent(tx, { actionId, charterId: action.charterId, kind: 'changed', by }, now)
  return done(undefined)
}

/** The new day of an action, which calendars must hear of. */
export async function moveDay(tx: Tx, actionId: string, dueOn: string | undefined): Promise<void> {
  const action = await actionById(tx, actionId)
  if (!action || action.dueOn === dueOn) return
  await tx
    .updateTable('planned_actions')
    .set({
      due_on: dueOn ?? null,
      calendar_on: dueOn ?? action.calendarOn ?? null,
      sequence: action.sequence + 1,
    })
    .where('id', '=', actionId)
    .execute()
}

/** Takes an action out of the plan; its history stays, and calendars strike it through. */
export async function retireAction(
  tx: Tx,
  { actionId, words, by }: { actionId: string; words: string; by: Hand },
  now: Date,
): Promise<Outcome<void, WhyNotAct>> {
  const locked = await lockedAction(tx, actionId)
  // Pressing twice is pressing once.
  if (!locked || locked.action.isRetired) return done(undefined)
  const why = whyNotAct('retire', locked.situation)
  if (why) return refuse(why)
  const { charterId, sequence } = locked.action
  await tx
    .updateTable('planned_actions')
    .set({ retired_at: now, changed_at: now, sequence: sequence + 1 })
    .where('id', '=', actionId)
    .execute()
  await recordEvent(tx, { actionId, charterId, kind: 'retired', by, words }, now)
  return done(undefined)
}
