import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { mergedInto } from '../queries/standing.ts'
import '../tables.ts'

export type WhyNotMerge = 'same' | 'already-merged'

/**
 * Writes down that two entries are one association: from now on the second leads to the first. What the second has
 * and the first lacks is added; nothing is overwritten.
 */
export async function mergeAssociations(
  tx: Tx,
  { keptId, mergedId, by }: { keptId: string; mergedId: string; by: string },
  now: Date,
): Promise<Outcome<void, WhyNotMerge>> {
  if (keptId === mergedId) return refuse('same')
  const rows = await tx
    .selectFrom('associations')
    .selectAll()
    .where('id', 'in', [keptId, mergedId])
    .orderBy('id')
    .forUpdate()
    .execute()
  const kept = rows.find(({ id }) => id === keptId)
  const merged = rows.find(({ id }) => id === mergedId)
  if (!kept || !merged) return refuse('same')
  if ((await mergedInto(tx, keptId)) || (await mergedInto(tx, mergedId))) return refuse('already-merged')
  await tx
    .insertInto('association_merges')
    .values({ merged_id: mergedId, kept_id: keptId, merged_at: now, merged_by: by })
    .execute()
  // Its numbers stay on the second entry, which leads to the first: whoever types one finds the right association.
  await tx
    .updateTable('associations')
    .set({
      acronym: kept.acronym ?? merged.acronym,
      commune_id: kept.commune_id ?? merged.commune_id,
      website: kept.website ?? merged.website,
      themes: kept.themes.length > 0 ? kept.themes : merged.themes,
      updated_at: now,
    })
    .where('id', '=', keptId)
    .execute()
  return done(undefined)
}
