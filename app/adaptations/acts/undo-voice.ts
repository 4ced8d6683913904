import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/**
 * A voice given with somebody’s help is taken back before the count: the association may speak again, or not.
 * @returns false once it was counted.
 */
export async function undoVoice(tx: Tx, id: string): Promise<boolean> {
  const voice = await tx
    .selectFrom('local_voices')
    .select('adoption_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!voice) return false
  // The count waits for the voices being taken back, and they for it.
  const adoption = await tx
    .selectFrom('local_adoptions')
    .select('closed_at')
    .where('id', '=', voice.adoption_id)
    .forUpdate()
    .executeTakeFirst()
  if (!adoption || adoption.closed_at) return false
  const { numDeletedRows } = await tx.deleteFrom('local_voices').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
