import { recordAssisted } from '../../app/beside/index.ts'
import { addDays } from '../../app/kernel/instants.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'

/** Who helps in the fictional cast, and whom. */
const helped = 'Ludothèque La Toupie'
const structure = { kind: 'association', name: 'Centre social Les Glycines' } as const
const role = 'conseillère numérique'

/**
 * What the cast did with somebody’s help: a signature, whose receipt says so; a cooperation; and an offer, whose
 * letter waits in the demonstration’s mailbox with the button that takes it back. Does nothing the second time.
 */
export async function loadDemoBeside(db: Db, now: Date): Promise<void> {
  const known = await db.selectFrom('assisted_acts').select('id').limit(1).executeTakeFirst()
  if (known) return
  await db.transaction().execute(async (tx) => {
    const association = await tx
      .selectFrom('associations')
      .select('id')
      .where('name', '=', helped)
      .executeTakeFirstOrThrow()
    for (const act of await actsOf(tx, association.id, now)) {
      const help = { helped, structure, role, email: '', endsAt: act.at }
      await recordAssisted(tx, help, act, act.at)
      if (act.kind === 'listing') continue
      // Letters of the past were read long ago.
      await tx
        .updateTable('facts')
        .set({ dispatched_at: now })
        .where('name', '=', 'beside.done')
        .where('dispatched_at', 'is', null)
        .execute()
    }
  })
}

async function actsOf(tx: Tx, associationId: string, now: Date) {
  const signature = await tx
    .selectFrom('signatures')
    .select(['id', 'in_force_at as at'])
    .where('association_id', '=', associationId)
    .executeTakeFirstOrThrow()
  const cooperation = await tx
    .selectFrom('cooperations')
    .select(['id', 'noted_at as at'])
    .where('noted_by', '=', associationId)
    .executeTakeFirstOrThrow()
  const listing = await tx
    .selectFrom('listings')
    .select(['id', 'posted_at as at'])
    .where('association_id', '=', associationId)
    .where('state', '=', 'listed')
    .executeTakeFirstOrThrow()
  return [
    { kind: 'signature' as const, subjectId: signature.id, at: signature.at ?? now },
    { kind: 'cooperation' as const, subjectId: cooperation.id, at: cooperation.at },
    // Taken back with one button for a month: on a demonstration, always.
    { kind: 'listing' as const, subjectId: listing.id, at: addDays(now, -1) },
  ]
}
