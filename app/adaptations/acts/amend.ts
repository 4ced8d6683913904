import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { amendmentById } from '../queries/amendments.ts'
import { blockOf } from '../queries/text.ts'
import { type Ruling, stateAfterRuling, type WhyNotRule, whyNotRule } from '../rules/amendment.ts'
import { isBeingWritten } from '../rules/state.ts'
import { saveBlock } from './blocks.ts'
import { lockedCharter } from './move.ts'
import { type Hand, record } from './record.ts'

export type NewAmendment = {
  /** Of the form: sent twice, it proposes once. */
  id: string
  charterId: string
  blockId: string
  base: number
  heading: string
  body: string
  reason: string
  by: NonNullable<Hand>
}

/** Proposes another wording of a block, with a reason. The text itself does not move. */
export async function amend(
  tx: Tx,
  { id, charterId, blockId, base, heading, body, reason, by }: NewAmendment,
  now: Date,
): Promise<Outcome<string, 'not-now' | 'unknown-block' | 'same-words'>> {
  const charter = await lockedCharter(tx, charterId)
  const block = await blockOf(tx, charterId, blockId)
  if (!block || block.place === 'diagnosis') return refuse('unknown-block')
  if (!isBeingWritten(charter.state)) return refuse('not-now')
  if (block.heading === heading && block.body === body) return refuse('same-words')
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('local_amendments')
    .values({
      ...{ id, charter_id: charterId, block_id: blockId, base_revision: base, heading, body, reason },
      ...{ association_id: by.associationId, person_id: by.personId, at: now },
      ...{ state: 'open', decision: '', decided_by: null, decided_at: null },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) return done(id)
  await record(tx, { charterId, kind: 'amended', by, subject: block.heading, words: reason }, now)
  await announce(tx, 'local-charter.amended', { amendmentId: id }, now)
  return done(id)
}

type NewComment = { id: string; amendmentId: string; words: string; by: NonNullable<Hand> }

/** Says something of a proposal: from the workspace, from the link of a letter, or as an answer to it. */
export async function comment(tx: Tx, { id, amendmentId, words, by }: NewComment, now: Date): Promise<void> {
  await tx
    .insertInto('local_comments')
    .values({
      ...{ id, amendment_id: amendmentId, association_id: by.associationId, person_id: by.personId },
      ...{ words, at: now },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

type Decision = {
  amendmentId: string
  ruling: Ruling
  /** Why, or a word to its author. */
  words: string
  /** What is kept, when both wordings are put together. */
  merged?: { heading: string; body: string; base: number } | undefined
  by: NonNullable<Hand> & { role: 'steward' | 'member' }
}

/** Decides a proposal: taken as it is, put together with today’s words, or declined with a reason. */
export async function decide(
  tx: Tx,
  { amendmentId, ruling, words, merged, by }: Decision,
  now: Date,
): Promise<Outcome<undefined, WhyNotRule | 'changed-meanwhile' | 'unknown-amendment'>> {
  await tx.selectFrom('local_amendments').select('id').where('id', '=', amendmentId).forUpdate().execute()
  const amendment = await amendmentById(tx, amendmentId)
  if (!amendment) return refuse('unknown-amendment')
  const { charterId, blockId, heading, body } = amendment
  const charter = await lockedCharter(tx, charterId)
  const block = await blockOf(tx, charterId, blockId)
  const why = whyNotRule(ruling, {
    state: amendment.state,
    isCurrent: block?.revision === amendment.baseRevision,
    isBeingWritten: isBeingWritten(charter.state) && block !== undefined,
    isAuthor: amendment.personId !== null && amendment.personId === by.personId,
    isSteward: by.role === 'steward',
    words,
  })
  if (why) return refuse(why)
  const kept = ruling === 'accept' ? { heading, body, base: amendment.baseRevision } : merged
  if (ruling === 'accept' || ruling === 'merge') {
    if (!kept) return refuse('changed-meanwhile')
    const saved = await saveBlock(tx, { charterId, blockId, ...kept, by, why: 'amendment' }, now)
    if (!saved.ok) return refuse(saved.reason === 'changed-meanwhile' ? 'changed-meanwhile' : 'not-now')
  }
  await tx
    .updateTable('local_amendments')
    .set({ state: stateAfterRuling(ruling), decision: words, decided_by: by.associationId, decided_at: now })
    .where('id', '=', amendmentId)
    .execute()
  await record(tx, { charterId, kind: `amendment-${ruling}`, by, subject: heading, words }, now)
  return done(undefined)
}

/** Keeps the hash of a link that is about to leave. */
export async function keepCommentLink(
  tx: Tx,
  { hash, amendmentId, seatId }: { hash: string; amendmentId: string; seatId: string },
  now: Date,
): Promise<void> {
  await tx
    .insertInto('local_comment_links')
    .values({ hash, amendment_id: amendmentId, seat_id: seatId, created_at: now })
    .execute()
}
