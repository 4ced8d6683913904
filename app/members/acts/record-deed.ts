import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Something a person did in the name of an association, of a territory, or of both. */
export type Deed = {
  personId: string
  /** `noun.past-participle`, such as `profile.changed`; its words stand in `app/desk.ts`. */
  deed: string
  associationId?: string
  territoryId?: string
  /** Another person it is about. */
  otherId?: string
}

/** Writes a deed down, for good, in the transaction that does it. */
export async function recordDeed(tx: Tx, deed: Deed, now: Date): Promise<void> {
  await tx
    .insertInto('deeds')
    .values({
      at: now,
      person_id: deed.personId,
      deed: deed.deed,
      association_id: deed.associationId ?? null,
      territory_id: deed.territoryId ?? null,
      other_id: deed.otherId ?? null,
    })
    .execute()
}
