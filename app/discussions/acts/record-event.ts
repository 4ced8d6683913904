import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { DiscussionEvent } from '../tables.ts'
import '../tables.ts'

type Event = { discussionId: string; event: DiscussionEvent; by: string | null; words?: string }

/** Writes down what happened to a discussion, who did it and why. @returns its identifier. */
export async function recordEvent(
  tx: Tx,
  { discussionId, event, by, words = '' }: Event,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await tx
    .insertInto('discussion_events')
    .values({ id, discussion_id: discussionId, event, by, words, at: now })
    .execute()
  return id
}
