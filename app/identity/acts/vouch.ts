import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { recordDeed } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type Voucher, type WhyNotVouch, whyNotVouch } from '../rules/vouch.ts'
import '../facts.ts'
import '../tables.ts'

export type NewVouch = {
  associationId: string
  byAssociationId: string
  territoryId?: string | undefined
  personId: string
}

/** Says that an association knows another. Said twice is said once. */
export async function vouch(
  tx: Tx,
  said: NewVouch,
  voucher: Voucher,
  now: Date,
): Promise<Outcome<void, WhyNotVouch>> {
  const why = whyNotVouch(voucher)
  if (why) return refuse(why)
  const { associationId, byAssociationId, territoryId, personId } = said
  const vouched = await tx
    .insertInto('vouches')
    .values({
      id: newId(),
      association_id: associationId,
      by_association_id: byAssociationId,
      territory_id: territoryId ?? null,
      person_id: personId,
      at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['association_id', 'by_association_id']).where('withdrawn_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (vouched) await note(tx, said, 'neighbour.known', now)
  return done(undefined)
}

/** Takes it back, without a reason. */
export async function takeBackVouch(tx: Tx, said: NewVouch, now: Date): Promise<void> {
  const taken = await tx
    .updateTable('vouches')
    .set({ withdrawn_at: now })
    .where('association_id', '=', said.associationId)
    .where('by_association_id', '=', said.byAssociationId)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (taken) await note(tx, said, 'neighbour.unsaid', now)
}

async function note(tx: Tx, said: NewVouch, deed: string, now: Date): Promise<void> {
  const { associationId, byAssociationId, territoryId, personId } = said
  const where = { associationId: byAssociationId, ...(territoryId && { territoryId }) }
  await recordDeed(tx, { personId, deed, ...where }, now)
  await announce(tx, 'identity.known', { associationId }, now)
}
