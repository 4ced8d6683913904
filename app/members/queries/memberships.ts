import { hashSecret } from '../../kernel/ids.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Member } from '../../platform/http/route.ts'
import type { MemberRole } from '../rules/role.ts'
import '../tables.ts'

/** Someone who acts for an association. Their address and name stand in `accounts`. */
export type Membership = {
  id: string
  personId: string
  role: MemberRole
  title: string
  termEndsOn: string | null
  beganAt: Date
  confirmedAt: Date
}

/** The people of an association, those who speak for it first. */
export function membershipsOf(db: Db | Tx, associationId: string): Promise<Membership[]> {
  return db
    .selectFrom('memberships')
    .select([
      'id',
      'person_id as personId',
      'role',
      'title',
      'term_ends_on as termEndsOn',
      'began_at as beganAt',
      'confirmed_at as confirmedAt',
    ])
    .where('association_id', '=', associationId)
    .where('ended_at', 'is', null)
    .orderBy('role', 'desc')
    .orderBy('began_at')
    .execute()
}

/** One place, and the association it is in; also once it has ended. */
export type Place = Member & Membership & { askedAt: Date | null; askedTimes: number; endedAt: Date | null }

export function placeById(db: Db | Tx, id: string): Promise<Place | undefined> {
  return places(db).where('m.id', '=', id).executeTakeFirst()
}

/** The place behind the link of a “still you?” letter. */
export function placeBehindLink(db: Db | Tx, secret: string, now: Date): Promise<Place | undefined> {
  return places(db)
    .innerJoin('mandate_links as l', 'l.membership_id', 'm.id')
    .where('l.hash', '=', hashSecret(secret))
    .where('l.expires_at', '>', now)
    .executeTakeFirst()
}

function places(db: Db | Tx) {
  return db
    .selectFrom('memberships as m')
    .innerJoin('associations_public as a', 'a.id', 'm.association_id')
    .select(['m.id', 'm.id as membershipId', 'm.person_id as personId', 'm.role', 'm.title'])
    .select(['a.id as associationId', 'a.slug', 'a.name as association'])
    .select(['m.term_ends_on as termEndsOn', 'm.began_at as beganAt', 'm.confirmed_at as confirmedAt'])
    .select(['m.asked_at as askedAt', 'm.asked_times as askedTimes', 'm.ended_at as endedAt'])
}

/** The associations a person acts for. */
export function associationsOf(db: Db | Tx, personId: string): Promise<Member[]> {
  return db
    .selectFrom('memberships as m')
    .innerJoin('associations_public as a', 'a.id', 'm.association_id')
    .select(['m.id as membershipId', 'a.id as associationId', 'a.slug', 'a.name as association', 'm.role'])
    .where('m.person_id', '=', personId)
    .where('m.ended_at', 'is', null)
    .orderBy('a.name')
    .execute()
}

/** Associations a person ever acted for: nobody is asked again to join what they left. */
export async function everMemberOf(db: Db | Tx, personId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('memberships')
    .select('association_id')
    .where('person_id', '=', personId)
    .execute()
  return new Set(rows.map((row) => row.association_id))
}
