import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { inRegister } from '../queries/in-register.ts'
import type { DeclaredAssociation } from '../rules/declared.ts'
import { associationGiven, associationParts } from './find-or-create-many.ts'

type Found = { id: string; slug: string; name: string }

/**
 * The association a declaration speaks of: the one we know by its RNA number, its SIREN, or its name and
 * commune; else a new one. What we know already is never overwritten, only completed.
 * @throws PostgresError on a unique index when somebody else creates it at the same instant: the act starts again
 * (`platform/db/transaction.ts`) and finds it.
 */
export async function findOrCreateAssociation(
  tx: Tx,
  declared: DeclaredAssociation,
  now: Date,
): Promise<Found> {
  const { declared: numbered } = await inRegister(tx, declared)
  const given = JSON.stringify(associationGiven(numbered, now))
  const { rows } = await sql<Found>`
    with held as (select ${given}::text::jsonb as association), ${associationParts}
    select id, slug, name from association`.execute(tx)
  const [found] = rows
  if (!found) throw new Error('an association was neither found nor created')
  return found
}
