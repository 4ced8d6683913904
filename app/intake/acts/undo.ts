import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { takeBack } from '../../signatures/index.ts'
import { endTaking } from './apply.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

/**
 * Takes back the next signature that an import brought in; one that lived since stays, and is marked so. Each in
 * one transaction. @returns `done` when none is left.
 */
export async function undoNext(tx: Tx, id: string, now: Date): Promise<'more' | 'done'> {
  const { rows } = await sql<{ signatureId: string }>`
    select t.signature_id as "signatureId" from intake_takings t join intakes i on i.id = t.intake_id
    where i.id = ${id} and i.state = 'undoing' and t.ended_as is null
    order by t.signature_id limit 1 for update of t skip locked`.execute(tx)
  const [taking] = rows
  if (!taking) return finish(tx, id, now)
  const back = await takeBack(tx, taking.signatureId, now)
  await endTaking(tx, taking.signatureId, back.ok ? 'taken-back' : 'lived-since', now)
  await tx.updateTable('intakes').set({ progress_at: now }).where('id', '=', id).execute()
  return 'more'
}

async function finish(tx: Tx, id: string, now: Date): Promise<'done'> {
  const { rows } = await sql<{ count: number }>`
    update intakes set state = 'undone', revision = revision + 1, progress_at = ${now}
    where id = ${id} and state = 'undoing' and not exists (
      select from intake_takings where intake_id = ${id} and ended_as is null)
    returning (select count(*) from intake_takings where intake_id = ${id} and ended_as = 'taken-back') as count`.execute(
    tx,
  )
  if (rows[0]) await recordEvent(tx, id, 'undone', now, { count: rows[0].count })
  return 'done'
}
