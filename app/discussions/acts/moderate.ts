import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import type { Decision, HiddenBy, ReportReason } from '../../kernel/moderation.ts'
import type { Tx } from '../../platform/db/database.ts'
import { onceADay } from '../../platform/db/once-a-day.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

type Report = { messageId: string; reason: ReportReason; words: string; forTeam: boolean; network: string }

/** Tells that a message should not be there. One network tells once a day; who told is not kept. */
export async function report(
  tx: Tx,
  { messageId, reason, words, forTeam, network }: Report,
  now: Date,
): Promise<void> {
  const once = await onceADay(tx, messageId, network, now)
  await tx
    .insertInto('discussion_reports')
    .values({
      ...{ id: newId(now.getTime()), message_id: messageId, reason, words: words || null },
      ...{ for_team: forTeam, once_key: once, at: now },
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .execute()
}

export type Ruling = {
  messageId: string
  discussionId: string
  as: HiddenBy
  by: string
  decision: Decision
}

/** Hides a message and says why, shows it again, or leaves it. Its reports are then handled; nothing is deleted. */
export async function moderate(tx: Tx, ruling: Ruling, now: Date): Promise<void> {
  const { messageId, discussionId, as, by, decision } = ruling
  await sql`update discussion_reports set handled_at = ${now}
    where message_id = ${messageId} and handled_at is null`.execute(tx)
  if (decision === 'keep') return
  const reason = typeof decision === 'object' ? decision.hide : null
  const { numUpdatedRows } = await tx
    .updateTable('discussion_messages')
    .set({
      hidden_at: reason ? now : null,
      hidden_reason: reason,
      hidden_by: reason ? as : null,
      ...(reason ? { hidden_answer: null } : {}),
    })
    .where('id', '=', messageId)
    .where('hidden_at', reason ? 'is' : 'is not', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return
  await recordEvent(tx, { discussionId, event: reason ? 'hide' : 'show', by, words: reason ?? '' }, now)
  if (reason) await announce(tx, 'discussion.message-hidden', { messageId }, now)
  else await announce(tx, 'discussion.changed', { discussionId }, now)
}

/** What its author answers, for those who moderate. */
export async function answerHiding(
  tx: Tx,
  { messageId, personId, words }: { messageId: string; personId: string; words: string },
): Promise<void> {
  await tx
    .updateTable('discussion_messages')
    .set({ hidden_answer: words })
    .where('id', '=', messageId)
    .where('person_id', '=', personId)
    .where('hidden_at', 'is not', null)
    .execute()
}

/** Its author takes a message back: its words are forgotten, its place stays. */
export async function takeBack(
  tx: Tx,
  { messageId, personId, discussionId }: { messageId: string; personId: string; discussionId: string },
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('discussion_messages')
    .set({ words: '', taken_back_at: now })
    .where('id', '=', messageId)
    .where('discussion_id', '=', discussionId)
    .where('person_id', '=', personId)
    .where('taken_back_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return
  await recordEvent(tx, { discussionId, event: 'take-back', by: personId }, now)
  await announce(tx, 'discussion.changed', { discussionId }, now)
}
