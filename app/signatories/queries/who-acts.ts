import { sql } from 'kysely'
import type { Theme } from '../../associations/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Territory } from '../../territories/index.ts'
import type { Filter } from '../rules/filter.ts'
import type { Signatory, SignatoryCounts } from '../rules/signatory.ts'
import { namedCounts } from './counts.ts'
import { named, registerPage } from './register.ts'

/** Associations and networks, said apart and never added. */
export type Actors = Pick<SignatoryCounts, 'associations' | 'networks'>

/** Who among the signatories acts in a territory: in it or in what it contains, and around it. */
export type WhoActs = {
  counts: Actors
  /** Themes that somebody takes care of, those of most associations first. */
  byTheme: (Actors & { theme: Theme })[]
  latest: Signatory[]
  /** Those who act in the whole of something wider, and so here too. */
  wider: (Actors & { territory: Territory })[]
}

const shownLatest = 6

export async function whoActsIn(db: Db | Tx, territoryId: string): Promise<WhoActs> {
  const here: Filter = { words: [], territoryId }
  const [counts, byTheme, latest, wider] = await Promise.all([
    namedCounts(db, here),
    themesIn(db, here),
    registerPage(db, here, undefined, shownLatest),
    actingAround(db, territoryId),
  ])
  return { counts, byTheme, latest: latest.signatories, wider }
}

async function themesIn(db: Db | Tx, filter: Filter): Promise<WhoActs['byTheme']> {
  return named(db, filter)
    .innerJoin(sql<{ theme: Theme }>`lateral unnest(a.themes)`.as<'t'>(sql`t(theme)`), (join) =>
      join.onTrue(),
    )
    .select(sql<Theme>`t.theme`.as('theme'))
    .select(associations)
    .select(networks)
    .groupBy(sql`t.theme`)
    .orderBy('associations', 'desc')
    .orderBy('theme')
    .execute()
}

const associations = sql<number>`count(distinct a.id) filter (where a.kind <> 'network')`.as('associations')
const networks = sql<number>`count(distinct a.id) filter (where a.kind = 'network')`.as('networks')

/** The nearest first; France as a whole says nothing of a place. */
async function actingAround(db: Db | Tx, territoryId: string): Promise<WhoActs['wider']> {
  const rows = await named(db, { words: [] })
    .innerJoin('signature_places_public as p', 'p.signature_id', 's.id')
    .innerJoin('territories_public as w', 'w.id', 'p.territory_id')
    .where(
      sql<boolean>`w.id in (select ancestor_id from territory_ancestors_public where territory_id = ${territoryId})`,
    )
    .where('w.kind', '<>', 'france')
    .select(['w.id', 'w.kind', 'w.code', 'w.name', 'w.hint'])
    .select(associations)
    .select(networks)
    .groupBy(['w.id', 'w.kind', 'w.code', 'w.name', 'w.hint'])
    .orderBy(
      sql`array_position(array['group', 'commune', 'contract', 'epci', 'departement', 'region'], w.kind)`,
    )
    .orderBy('w.name')
    .execute()
  return rows.map(({ associations, networks, ...territory }) => ({ associations, networks, territory }))
}
