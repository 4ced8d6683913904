import type { Db } from '../../platform/db/database.ts'
import { nationalByNumber } from '../../register/index.ts'
import '../tables.ts'

/** Says, when it is so, that the association of a signature stands in the national register. Blocks nothing. */
export async function matchRegister(db: Db, signatureId: string): Promise<void> {
  const signature = await db
    .selectFrom('signatures')
    .select('declared')
    .where('id', '=', signatureId)
    .where('proof_level', '=', 'mailbox')
    .executeTakeFirst()
  if (!signature) return
  const { rna, siren } = signature.declared
  const number = rna ?? siren
  const entry = number ? await nationalByNumber(db, number) : undefined
  if (entry?.status !== 'active') return
  await db
    .updateTable('signatures')
    .set({ proof_level: 'register' })
    .where('id', '=', signatureId)
    .where('proof_level', '=', 'mailbox')
    .execute()
}
