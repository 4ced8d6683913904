import type { Db, Tx } from '../../platform/db/database.ts'
import { senderKeyOf } from './sender-key.ts'
import '../tables.ts'

/** An answer to one of our letters. */
export type Reply = {
  letterId: string
  subjectId: string
  side: string
  subject: string
  text: string
  hasAttachments: boolean
}

/** The answer that a fact tells of, when it is about this purpose and was not acted on yet. */
export async function replyFor(db: Db | Tx, letterId: string, purpose: string): Promise<Reply | undefined> {
  const row = await db
    .selectFrom('received_letters')
    .select(['subject_id', 'side', 'subject', 'text', 'has_attachments'])
    .where('id', '=', letterId)
    .where('purpose', '=', purpose)
    .where('text', '<>', '')
    .executeTakeFirst()
  if (!row?.subject_id) return undefined
  const { subject_id: subjectId, side, subject, text, has_attachments: hasAttachments } = row
  return { letterId, subjectId, side: side ?? '', subject, text, hasAttachments }
}

/** Whether a letter left from this very mailbox. */
export async function isFrom(db: Db | Tx, letterId: string, email: string): Promise<boolean> {
  const row = await db
    .selectFrom('received_letters')
    .select('sender_key')
    .where('id', '=', letterId)
    .executeTakeFirst()
  return row?.sender_key === (await senderKeyOf(db, email))
}
