import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** An answer to one of our letters. */
export type Reply = {
  letterId: string
  subjectId: string
  side: string
  text: string
  hasAttachments: boolean
}

/** The answer that a fact tells of, when it is about this purpose and was not acted on yet. */
export async function replyFor(db: Db | Tx, letterId: string, purpose: string): Promise<Reply | undefined> {
  const row = await db
    .selectFrom('received_letters')
    .select(['subject_id', 'side', 'text', 'has_attachments'])
    .where('id', '=', letterId)
    .where('purpose', '=', purpose)
    .where('text', '<>', '')
    .executeTakeFirst()
  if (!row?.subject_id) return undefined
  const { subject_id: subjectId, side, text, has_attachments: hasAttachments } = row
  return { letterId, subjectId, side: side ?? '', text, hasAttachments }
}
