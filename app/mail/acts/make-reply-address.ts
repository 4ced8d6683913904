import { randomBytes } from 'node:crypto'
import { hashSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { replyAddress } from '../rules/read-letter.ts'
import '../tables.ts'

/** What an answer will be about: which room, which of its things, from which side of it. */
export type ReplySubject = { purpose: string; subjectId: string; side?: string }

/** Days a letter can be answered by a letter. */
const replyDays = 180

/**
 * Makes an address for the answers to one letter.
 * @param replyTo the site’s base address; without one, letters are answered on their page only.
 */
export async function makeReplyAddress(
  db: Db | Tx,
  replyTo: string | undefined,
  { purpose, subjectId, side = '' }: ReplySubject,
  now: Date,
): Promise<string | undefined> {
  if (!replyTo) return undefined
  // Hexadecimal: some post offices change the case of what stands before the @.
  const token = randomBytes(20).toString('hex')
  await db
    .insertInto('reply_addresses')
    .values({
      hash: hashSecret(token),
      purpose,
      subject_id: subjectId,
      side,
      created_at: now,
      expires_at: addDays(now, replyDays),
    })
    .execute()
  return replyAddress(replyTo, token)
}
