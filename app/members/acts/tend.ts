import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { TerritoryRole } from '../rules/role.ts'
import { recordDeed } from './record-deed.ts'
import '../tables.ts'

export type NewTender = {
  personId: string
  territoryId: string
  role: TerritoryRole
  /** On whose behalf, when it is an association that we know. */
  associationId?: string | undefined
  /** Who named them. */
  by: string
}

/** Names a steward or a relay. Naming twice is naming once; a relay may become a steward. */
export async function tend(tx: Tx, tender: NewTender, now: Date): Promise<void> {
  const { personId, territoryId, role, by } = tender
  const named = await tx
    .insertInto('territory_roles')
    .values({
      id: newId(),
      person_id: personId,
      territory_id: territoryId,
      role,
      association_id: tender.associationId ?? null,
      began_at: now,
      begun_by: by,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'territory_id'])
        .where('ended_at', 'is', null)
        .doUpdateSet({ role: 'steward' })
        .where('territory_roles.role', '=', 'relay')
        .where(sql<boolean>`excluded.role = 'steward'`),
    )
    .returning('id')
    .executeTakeFirst()
  const { associationId } = tender
  const where = { territoryId, ...(associationId && { associationId }) }
  if (named) await recordDeed(tx, { personId: by, deed: `${role}.named`, ...where, otherId: personId }, now)
}

/** Ends a place on a territory: its holder leaves, or the team ends it. Ended twice is ended once. */
export async function closeTending(
  tx: Tx,
  { roleId, territoryId, by }: { roleId: string; territoryId: string; by: string },
  now: Date,
): Promise<void> {
  const ended = await tx
    .updateTable('territory_roles')
    .set({ ended_at: now, ended_by: by })
    .where('id', '=', roleId)
    .where('territory_id', '=', territoryId)
    .where('ended_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  if (!ended) return
  const isOwn = ended.person_id === by
  const deed = isOwn ? 'tender.left' : 'tender.thanked'
  await recordDeed(
    tx,
    { personId: by, deed, territoryId, ...(isOwn ? {} : { otherId: ended.person_id }) },
    now,
  )
}

/** Says on behalf of which of their associations a person tends a territory. */
export async function tendOnBehalf(
  tx: Tx,
  place: { personId: string; territoryId: string; associationId: string | undefined },
  now: Date,
): Promise<void> {
  const { personId, territoryId, associationId } = place
  await tx
    .updateTable('territory_roles')
    .set({ association_id: associationId ?? null })
    .where('person_id', '=', personId)
    .where('territory_id', '=', territoryId)
    .where('ended_at', 'is', null)
    .execute()
  await recordDeed(
    tx,
    { personId, deed: 'behalf.said', territoryId, ...(associationId && { associationId }) },
    now,
  )
}
