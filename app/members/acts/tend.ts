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
