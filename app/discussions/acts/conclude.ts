import { append } from '../../journal/index.ts'
import { hashSecret } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type Level, narrowerThan } from '../rules/discussion.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

type Turn = { discussionId: string; by: string; words: string }

/** Closes a discussion with what is kept of it. Pressing twice is pressing once: the first outcome stands. */
export async function conclude(tx: Tx, { discussionId, by, words }: Turn, now: Date): Promise<void> {
  const closed = await tx
    .updateTable('discussions')
    .set({ closed_at: now, outcome: words })
    .where('id', '=', discussionId)
    .where('closed_at', 'is', null)
    .returning('level')
    .executeTakeFirst()
  if (closed) await turned(tx, { discussionId, by, words, event: 'close', level: closed.level }, now)
}

/** Opens it again, and says why; its outcome stays in its story. */
export async function reopen(tx: Tx, { discussionId, by, words }: Turn, now: Date): Promise<void> {
  const opened = await tx
    .updateTable('discussions')
    .set({ closed_at: null, outcome: null })
    .where('id', '=', discussionId)
    .where('closed_at', 'is not', null)
    .returning('level')
    .executeTakeFirst()
  if (opened) await turned(tx, { discussionId, by, words, event: 'reopen', level: opened.level }, now)
}

type Turned = Turn & { event: 'close' | 'reopen'; level: Level }

async function turned(tx: Tx, { level, ...turn }: Turned, now: Date): Promise<void> {
  const eventId = await recordEvent(tx, turn, now)
  await announce(tx, 'discussion.turned', { eventId }, now)
  const body = { discussionId: turn.discussionId, sha256: hashSecret(turn.words) }
  const kind = turn.event === 'close' ? 'discussion.closed' : 'discussion.reopened'
  if (level === 'public') await append(tx, { kind, subjectId: eventId, body }, now)
}

/** Narrows who reads. What was said between few is never shown to more. */
export async function narrow(
  tx: Tx,
  { discussionId, by, to }: { discussionId: string; by: string; to: Level },
  now: Date,
): Promise<Outcome<void, 'not-narrower'>> {
  const held = await tx
    .selectFrom('discussions')
    .select('level')
    .where('id', '=', discussionId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (held.level === to) return done(undefined)
  if (!narrowerThan(held.level).includes(to)) return refuse('not-narrower')
  await tx.updateTable('discussions').set({ level: to }).where('id', '=', discussionId).execute()
  await recordEvent(tx, { discussionId, event: 'narrow', by, words: to }, now)
  await announce(tx, 'discussion.changed', { discussionId }, now)
  return done(undefined)
}
