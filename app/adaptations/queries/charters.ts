import { type Selectable, sql } from 'kysely'
import type { Db, Tables, Tx } from '../../platform/db/database.ts'
import type { Settings } from '../rules/opening.ts'
import type { LocalState } from '../rules/state.ts'

/** A local charter as its pages see it. */
export type LocalCharter = Settings & {
  id: string
  slug: string
  state: LocalState
  baseVersionId: string
  /** The number of the version in force, when one was adopted. */
  version: number | undefined
  fictional: boolean
  openedAt: Date
  lastActAt: Date
  /** Nothing happened for long, and its stewards were told. */
  quietNoticedAt: Date | undefined
  asleepSince: Date | undefined
  /** It looks for others to tend it. */
  successorsWantedAt: Date | undefined
}

/** The local charter of an address. */
export async function localCharterBySlug(db: Db | Tx, slug: string): Promise<LocalCharter | undefined> {
  const row = await charters(db).where('charters.slug', '=', slug).executeTakeFirst()
  return row && toLocalCharter(row)
}

export async function localCharterById(db: Db | Tx, id: string): Promise<LocalCharter | undefined> {
  const row = await charters(db).where('charters.id', '=', id).executeTakeFirst()
  return row && toLocalCharter(row)
}

function charters(db: Db | Tx) {
  return db
    .selectFrom('local_charters')
    .innerJoin('local_charters_public as charters', 'charters.id', 'local_charters.id')
    .selectAll('local_charters')
    .select(['charters.slug', 'charters.version'])
}

type Row = Selectable<Tables['local_charters']> & { slug: string; version: number | null }

function toLocalCharter(row: Row): LocalCharter {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    purpose: row.purpose,
    state: row.state,
    baseVersionId: row.base_version_id,
    adoptionRule: row.adoption_rule,
    quorum: row.quorum,
    admission: row.admission,
    draftLevel: row.draft_level,
    diagnosisLevel: row.diagnosis_level,
    planLevel: row.plan_level,
    minutesLevel: row.minutes_level,
    draftUntil: row.draft_until ?? undefined,
    adoptionOn: row.adoption_on ?? undefined,
    quietMonths: row.quiet_months,
    reconfirmMonths: row.reconfirm_months,
    version: row.version ?? undefined,
    fictional: row.fictional,
    openedAt: row.opened_at,
    lastActAt: row.last_act_at,
    quietNoticedAt: row.quiet_noticed_at ?? undefined,
    asleepSince: row.asleep_since ?? undefined,
    successorsWantedAt: row.successors_wanted_at ?? undefined,
  }
}

/** A line of the list of local charters. */
export type LocalCharterLine = {
  id: string
  slug: string
  name: string
  state: LocalState
  version: number | undefined
  lastActAt: Date
  places: string[]
}

export const pageSize = 30

/** The latest to move first; `after` is the last line of the page before. */
export async function latestLocalCharters(
  db: Db | Tx,
  after?: { at: Date; id: string },
  most = pageSize,
): Promise<LocalCharterLine[]> {
  let query = db
    .selectFrom('local_charters_public as l')
    .selectAll()
    .select(
      sql<string[]>`array(select t.name from local_charter_territories p
        join territories_public t on t.id = p.territory_id where p.charter_id = l.id order by t.name)`.as(
        'places',
      ),
    )
    .orderBy('last_act_at', 'desc')
    .orderBy('id')
    .limit(most)
  if (after)
    query = query.where((eb) =>
      eb.or([
        eb('last_act_at', '<', after.at),
        eb.and([eb('last_act_at', '=', after.at), eb('id', '>', after.id)]),
      ]),
    )
  return (await query.execute()).map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    state: row.state,
    version: row.version ?? undefined,
    lastActAt: row.last_act_at,
    places: row.places,
  }))
}

/** How many there are, those closed apart. */
export async function countLocalCharters(db: Db | Tx): Promise<{ all: number; adopted: number }> {
  return db
    .selectFrom('local_charters_public')
    .select((eb) => eb.fn.countAll<number>().as('all'))
    .select(sql<number>`count(version)`.as('adopted'))
    .executeTakeFirstOrThrow()
}

/** Identifiers of the territories of a local charter. */
export async function placesOf(db: Db | Tx, charterId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('local_charter_territories')
    .select('territory_id')
    .where('charter_id', '=', charterId)
    .orderBy('territory_id')
    .execute()
  return rows.map((row) => row.territory_id)
}
