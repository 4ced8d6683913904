import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Standing } from '../rules/standing.ts'
import type { Situation } from '../rules/state.ts'
import type { LocalCharter } from './charters.ts'

/** Someone’s place in a group: for which association they write. */
export type Seat = {
  id: string
  charterId: string
  personId: string | null
  associationId: string
  association: string
  role: 'steward' | 'member'
  since: Date
}

/** The seat of a person in the group of a local charter. */
async function seatOf(db: Db | Tx, charterId: string, personId: string): Promise<Seat | undefined> {
  return seats(db, charterId).where('seat.person_id', '=', personId).executeTakeFirst()
}

/** Everyone in the group, stewards first. */
export function seatsOf(db: Db | Tx, charterId: string): Promise<Seat[]> {
  return seats(db, charterId).orderBy(sql`seat.role = 'member'`).orderBy('a.name').execute()
}

export const seatsShown = 50

/** A page of the group, stewards first; `after` is the last seat of the page before. */
export function seatsPage(
  db: Db | Tx,
  charterId: string,
  after?: string,
  most = seatsShown,
): Promise<Seat[]> {
  let query = seats(db, charterId)
    .orderBy(sql`seat.role = 'member'`)
    .orderBy('a.name')
    .orderBy('seat.id')
    .limit(most)
  if (after)
    query = query.where(
      sql<boolean>`(seat.role = 'member', a.name, seat.id) > (
        select last.role = 'member', named.name, last.id from local_seats last
        join associations_public named on named.id = last.association_id
        where last.id = ${after} and last.charter_id = ${charterId})`,
    )
  return query.execute()
}

/** An association of the group, as the public page names it; `isNamed`: it signed, and has a page of its own. */
export type GroupAssociation = { slug: string; name: string; isNamed: boolean; tends: boolean }

/** The associations of the group, those that tend first, in the order of the alphabet. */
export async function associationsInGroup(db: Db | Tx, charterId: string): Promise<GroupAssociation[]> {
  const { rows } = await sql<GroupAssociation>`
    with here as (
      select association_id as id, bool_or(role = 'steward') as tends from local_seats
      where charter_id = ${charterId} and until is null group by 1),
    named as (
      select association_id from signatures_public
      where publication = 'named' and association_id in (select id from here)
      union select association_id from local_signatures_public
      where publication = 'named' and association_id in (select id from here))
    select a.slug, a.name, here.tends, named.association_id is not null as "isNamed"
    from here join associations_public a on a.id = here.id
      left join named on named.association_id = here.id
    order by not here.tends, a.name, a.slug`.execute(db)
  return rows
}

function seats(db: Db | Tx, charterId: string) {
  return db
    .selectFrom('local_seats as seat')
    .innerJoin('associations_public as a', 'a.id', 'seat.association_id')
    .select([
      'seat.id',
      'seat.charter_id as charterId',
      'seat.person_id as personId',
      'seat.role',
      'seat.since',
    ])
    .select(['a.id as associationId', 'a.name as association'])
    .where('seat.charter_id', '=', charterId)
    .where('seat.until', 'is', null)
}

/** Invitations without an answer yet. */
export async function invitationsOf(db: Db | Tx, charterId: string, now: Date) {
  return db
    .selectFrom('local_invitations as i')
    .innerJoin('associations_public as a', 'a.id', 'i.association_id')
    .select(['i.id', 'i.role', 'i.invited_at as invitedAt', 'a.name as association'])
    .where('i.charter_id', '=', charterId)
    .where('i.answered_at', 'is', null)
    .where('i.expires_at', '>', now)
    .orderBy('i.invited_at')
    .execute()
}

type Person = { id: string }

/** What someone is to a local charter: their seat, else whether their association signed it. */
export async function standingOf(
  db: Db | Tx,
  charterId: string,
  person: Person | undefined,
  associationIds: readonly string[],
): Promise<{ standing: Standing; seat: Seat | undefined }> {
  if (!person) return { standing: 'anyone', seat: undefined }
  const seat = await seatOf(db, charterId, person.id)
  if (seat) return { standing: seat.role, seat }
  return {
    standing: (await hasSigned(db, charterId, associationIds)) ? 'signatory' : 'anyone',
    seat: undefined,
  }
}

async function hasSigned(
  db: Db | Tx,
  charterId: string,
  associationIds: readonly string[],
): Promise<boolean> {
  if (associationIds.length === 0) return false
  const row = await db
    .selectFrom('local_signatures_public')
    .select('id')
    .where('charter_id', '=', charterId)
    .where('association_id', 'in', associationIds)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What the rules of its life need to know. */
export async function situationOf(db: Db | Tx, charter: LocalCharter): Promise<Situation> {
  const stewards = await db
    .selectFrom('local_seats')
    .select(sql<number>`count(*)`.as('stewards'))
    .select(sql<number>`count(distinct association_id)`.as('associations'))
    .where('charter_id', '=', charter.id)
    .where('role', '=', 'steward')
    .where('until', 'is', null)
    .executeTakeFirstOrThrow()
  const { blocks } = await db
    .selectFrom('local_blocks')
    .select((eb) => eb.fn.countAll<number>().as('blocks'))
    .where('charter_id', '=', charter.id)
    .where('place', '!=', 'diagnosis')
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    state: charter.state,
    hasVersion: charter.version !== undefined,
    stewards: stewards.stewards,
    stewardAssociations: stewards.associations,
    blocks,
  }
}
