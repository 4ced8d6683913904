import type { Db, Tx } from '../../platform/db/database.ts'

/** What the page of an invitation tells. */
export async function openedInvitation(db: Db | Tx, hash: string, now: Date) {
  return db
    .selectFrom('local_invitations as i')
    .innerJoin('associations_public as a', 'a.id', 'i.association_id')
    .innerJoin('local_charters_public as l', 'l.id', 'i.charter_id')
    .select(['a.name as association', 'l.name', 'l.slug', 'i.role'])
    .where('i.hash', '=', hash)
    .where('i.expires_at', '>', now)
    .executeTakeFirst()
}

/** What its letter tells; undefined once it was answered. */
export async function invitationToPost(db: Db | Tx, invitationId: string) {
  return db
    .selectFrom('local_invitations as i')
    .innerJoin('associations_public as a', 'a.id', 'i.association_id')
    .innerJoin('local_charters_public as l', 'l.id', 'i.charter_id')
    .leftJoin('local_seats as seat', (join) =>
      join
        .onRef('seat.charter_id', '=', 'i.charter_id')
        .onRef('seat.person_id', '=', 'i.invited_by')
        .on('seat.until', 'is', null),
    )
    .leftJoin('associations_public as inviter', 'inviter.id', 'seat.association_id')
    .select(['i.id', 'i.email', 'i.lang', 'i.role', 'a.name as association', 'l.name'])
    .innerJoin('local_charters as charter', 'charter.id', 'i.charter_id')
    .select(['inviter.name as inviter', 'charter.successors_wanted_at as calledAt'])
    .where('i.id', '=', invitationId)
    .where('i.answered_at', 'is', null)
    .executeTakeFirst()
}
