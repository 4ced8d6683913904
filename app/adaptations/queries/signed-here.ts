import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'

/** How many signed a local charter: three numbers that nobody adds up. */
export type SignedCounts = { associations: number; networks: number; unnamed: number }

/** Who signed it and publishes its name. */
export type SignedHere = {
  signatureId: string
  slug: string
  name: string
  kind: 'association' | 'network' | 'informal'
  version: number
  signedAt: Date
  /** When it last said that it still agrees. */
  reaffirmedAt: Date | null
  /** The version it agrees to now. */
  agreesTo: number
}

const none: SignedCounts = { associations: 0, networks: 0, unnamed: 0 }

/** The counts of some local charters, by their identifiers. */
export async function signedCounts(
  db: Db | Tx,
  charterIds: readonly string[],
): Promise<(charterId: string) => SignedCounts> {
  if (charterIds.length === 0) return () => none
  const { rows } = await sql<SignedCounts & { id: string }>`
    select s.charter_id as id,
      count(*) filter (where s.publication = 'named' and a.kind <> 'network')::int as associations,
      count(*) filter (where s.publication = 'named' and a.kind = 'network')::int as networks,
      count(*) filter (where s.publication = 'counted')::int as unnamed
    from local_signatures_public s join associations_public a on a.id = s.association_id
    where s.charter_id = any(${[...charterIds]}::uuid[]) group by s.charter_id`.execute(db)
  const counts = new Map(rows.map(({ id, ...count }) => [id, count]))
  return (charterId) => counts.get(charterId) ?? none
}

const mostNamed = 200

/** Those who are named, networks apart, in the order of the alphabet; at most two hundred. */
export async function signedHere(db: Db | Tx, charterId: string): Promise<SignedHere[]> {
  const { rows } = await sql<SignedHere>`
    select s.id as "signatureId", a.slug, a.name, a.kind, v.number as version, s.in_force_at as "signedAt",
      said.at as "reaffirmedAt", coalesce(said.number, v.number) as "agreesTo"
    from local_signatures_public s join associations_public a on a.id = s.association_id
      join charter_public v on v.id = s.version_id
      left join lateral (select r.at, w.number from local_reaffirmations r join charter_public w on w.id = r.version_id
        where r.signature_id = s.id order by r.at desc, r.id desc limit 1) said on true
    where s.charter_id = ${charterId} and s.publication = 'named'
    order by a.kind = 'network', a.folded, a.id limit ${mostNamed}`.execute(db)
  return rows
}

/** The associations whose signature of a local charter stands, named or not: to write to them. */
export async function signatoryIds(db: Db | Tx, charterId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('local_signatures_public')
    .select('association_id as id')
    .where('charter_id', '=', charterId)
    .orderBy('in_force_at')
    .execute()
  return [...new Set(rows.map(({ id }) => id))]
}
