import { sql } from 'kysely'
import type { Point } from '../../kernel/geo.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type Direction, directions } from '../rules/exchange.ts'
import type { Offered } from '../rules/profile.ts'

export type Membership = { name: string; slug?: string }

/** What an association told of itself, and when each part was last confirmed; parts never told are absent. */
export type ToldProfile = {
  presentation?: { text: string; confirmedAt: Date }
  themesConfirmedAt?: Date
  contact?: { email?: string; phone?: string; confirmedAt: Date }
  office?: { isHome: boolean; territoryId?: string; address?: string; point?: Point; confirmedAt: Date }
  offers: Offered[]
  seeks: Offered[]
  exchangesConfirmedAt?: Date
  networks: Membership[]
  networksConfirmedAt?: Date
  places: string[]
  placesConfirmedAt?: Date
}

export async function profileOf(db: Db | Tx, associationId: string): Promise<ToldProfile> {
  const [own, exchanges, networks, places] = await Promise.all([
    db
      .selectFrom('association_profiles')
      .selectAll()
      .where('association_id', '=', associationId)
      .executeTakeFirst(),
    exchangesOf(db, associationId),
    networksOf(db, associationId),
    placesOf(db, associationId),
  ])
  return { ...(own && toldOnce(own)), ...exchanges, ...networks, ...places }
}

type Own = {
  presentation: string | null
  presentation_confirmed_at: Date | null
  contact_email: string | null
  contact_phone: string | null
  contact_confirmed_at: Date | null
  office_is_home: boolean
  office_territory_id: string | null
  office_address: string | null
  office_lon: number | null
  office_lat: number | null
  office_confirmed_at: Date | null
  themes_confirmed_at: Date | null
}

function toldOnce(own: Own): Partial<ToldProfile> {
  const { presentation: text, contact_email: email, contact_phone: phone } = own
  const { presentation_confirmed_at: toldAt, contact_confirmed_at: contactAt } = own
  return {
    ...(text && toldAt && { presentation: { text, confirmedAt: toldAt } }),
    ...(own.themes_confirmed_at && { themesConfirmedAt: own.themes_confirmed_at }),
    ...((email || phone) &&
      contactAt && { contact: { ...(email && { email }), ...(phone && { phone }), confirmedAt: contactAt } }),
    ...(own.office_confirmed_at && { office: { ...officeOf(own), confirmedAt: own.office_confirmed_at } }),
  }
}

function officeOf(own: Own) {
  const { office_territory_id: territoryId, office_address: address, office_lon: lon, office_lat: lat } = own
  return {
    isHome: own.office_is_home,
    ...(territoryId && { territoryId }),
    ...(address && { address }),
    ...(lon !== null && lat !== null && { point: { lon, lat } }),
  }
}

async function exchangesOf(db: Db | Tx, associationId: string) {
  const rows = await db
    .selectFrom('association_exchanges')
    .select(['direction', 'what', 'note', 'confirmed_at'])
    .where('association_id', '=', associationId)
    .orderBy('what')
    .execute()
  const of = (direction: Direction) =>
    rows
      .filter((row) => row.direction === direction)
      .map(({ what, note }) => ({ what, ...(note && { note }) }))
  const [offers = [], seeks = []] = directions.map(of)
  return { offers, seeks, ...(rows[0] && { exchangesConfirmedAt: rows[0].confirmed_at }) }
}

async function networksOf(db: Db | Tx, associationId: string) {
  const { rows } = await sql<{ name: string; slug: string | null; confirmed_at: Date }>`
    select m.network_name as name, n.slug, m.confirmed_at
    from association_memberships m left join associations n on n.id = m.network_id
    where m.association_id = ${associationId} order by m.folded`.execute(db)
  const networks = rows.map(({ name, slug }) => ({ name, ...(slug && { slug }) }))
  return { networks, ...(rows[0] && { networksConfirmedAt: rows[0].confirmed_at }) }
}

async function placesOf(db: Db | Tx, associationId: string) {
  const rows = await db
    .selectFrom('association_places')
    .select(['territory_id', 'confirmed_at'])
    .where('association_id', '=', associationId)
    .orderBy('territory_id')
    .execute()
  const places = rows.map(({ territory_id }) => territory_id)
  return { places, ...(rows[0] && { placesConfirmedAt: rows[0].confirmed_at }) }
}
