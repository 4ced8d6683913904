import type { Db } from '../../platform/db/database.ts'

/** What is said of an association beside its signature: that it closed, and who knows it here. */
export type Told = {
  closed: { on: string; because: 'register' | 'declared'; signedOn: Date; version: number } | undefined
  knownBy: { name: string; slug: string }[]
  /** Two signatories of here, or the local centre, know it: its signature is backed by them. */
  isKnownHere: boolean
}

export async function toldOf(db: Db, associationId: string): Promise<Told> {
  const closed = await db
    .selectFrom('signatures_of_closed_public as s')
    .innerJoin('charter_public as v', 'v.id', 's.version_id')
    .select(['s.closed_on as on', 's.because', 's.in_force_at as signedOn', 'v.number as version'])
    .where('s.association_id', '=', associationId)
    .where('v.charter_slug', '=', 'nationale')
    .executeTakeFirst()
  const knownBy = await db
    .selectFrom('vouches_public')
    .select(['name', 'slug', 'by_steward'])
    .where('association_id', '=', associationId)
    .orderBy('at')
    .execute()
  const isKnownHere = knownBy.length > 1 || knownBy.some(({ by_steward }) => by_steward)
  return { closed, knownBy: knownBy.map(({ name, slug }) => ({ name, slug })), isKnownHere }
}

/** Where an address leads since its entry was joined to another. */
export async function movedTo(db: Db, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('association_merges_public')
    .select('kept_slug')
    .where('merged_slug', '=', slug)
    .executeTakeFirst()
  return row?.kept_slug
}
