import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** The association that another was joined to, when it was. */
export async function mergedInto(db: Db | Tx, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('association_merges')
    .select('kept_id')
    .where('merged_id', '=', id)
    .executeTakeFirst()
  return row?.kept_id
}

/** Two entries that may be one association, and why we think so. */
export type Twins = {
  why: 'same-name' | 'number-conflict'
  first: { id: string; slug: string; name: string; rna: string | null; siren: string | null }
  second: Twins['first']
}

/** Entries of the same name in the same commune, or in none: to look at, never joined without somebody. */
export async function likelyTwins(db: Db, most = 50): Promise<Twins[]> {
  const { rows } = await sql<Record<'first' | 'second', Twins['first']>>`
    select json_build_object('id', a.id, 'slug', a.slug, 'name', a.name, 'rna', a.rna, 'siren', a.siren) as first,
      json_build_object('id', b.id, 'slug', b.slug, 'name', b.name, 'rna', b.rna, 'siren', b.siren) as second
    from associations a join associations b on b.folded = a.folded and a.id < b.id
      and a.commune_id is not distinct from b.commune_id
    where not exists (select from association_merges m where m.merged_id in (a.id, b.id))
    order by a.name limit ${most}`.execute(db)
  return rows.map((row) => ({ why: 'same-name', ...row }))
}

/** Associations with both numbers, a few at a time: each pair can then be compared with the national register. */
export function withBothNumbers(db: Db, after: string, most: number) {
  return db
    .selectFrom('associations')
    .select(['id', 'slug', 'name', 'rna', 'siren'])
    .where('rna', 'is not', null)
    .where('siren', 'is not', null)
    .where('slug', '>', after)
    .orderBy('slug')
    .limit(most)
    .execute()
}

/** Open associations with a number, a few at a time: the clock looks whether the register closed them. */
export function openWithNumber(db: Db, after: string, most: number) {
  return db
    .selectFrom('associations')
    .select(['id', 'slug', 'name', 'rna', 'siren'])
    .where((eb) => eb.or([eb('rna', 'is not', null), eb('siren', 'is not', null)]))
    .where('slug', '>', after)
    .where('id', 'not in', (eb) =>
      eb.selectFrom('association_closures').select('association_id').where('reopened_at', 'is', null),
    )
    .orderBy('slug')
    .limit(most)
    .execute()
}

/** Associations that are closed today, the latest first. */
export function closedAssociations(db: Db, most = 100) {
  return db
    .selectFrom('association_closures as c')
    .innerJoin('associations as a', 'a.id', 'c.association_id')
    .select(['a.id', 'a.slug', 'a.name', 'c.closed_on as closedOn', 'c.because'])
    .where('c.reopened_at', 'is', null)
    .orderBy('c.closed_at', 'desc')
    .limit(most)
    .execute()
}
