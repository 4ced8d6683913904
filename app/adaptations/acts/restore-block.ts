import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { isBeingWritten } from '../rules/state.ts'
import { lockedCharter } from './move.ts'
import { type Hand, record } from './record.ts'

type Restoration = { charterId: string; blockId: string; by: NonNullable<Hand> }

/** Puts a removed block back, with the words it had. Pressing twice is pressing once. */
export async function restoreBlock(
  tx: Tx,
  { charterId, blockId, by }: Restoration,
  now: Date,
): Promise<Outcome<undefined, 'not-now'>> {
  const charter = await lockedCharter(tx, charterId)
  if (!isBeingWritten(charter.state)) return refuse('not-now')
  const block = await tx
    .updateTable('local_blocks')
    .set((eb) => ({
      removed_at: null,
      revision: eb('revision', '+', 1),
      saved_at: now,
      saved_by: by.personId,
    }))
    .where('charter_id', '=', charterId)
    .where('block_id', '=', blockId)
    .where('removed_at', 'is not', null)
    .returning(['revision', 'heading', 'body'])
    .executeTakeFirst()
  if (!block) return done(undefined)
  await tx
    .insertInto('local_block_texts')
    .values({
      ...{ charter_id: charterId, block_id: blockId, ...block, why: 'restored', at: now },
      ...{ association_id: by.associationId, person_id: by.personId },
    })
    .execute()
  await record(tx, { charterId, kind: 'block-restored', by, subject: block.heading }, now)
  return done(undefined)
}
