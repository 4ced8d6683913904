import { hashSecret } from '../../kernel/ids.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { AnyRole } from '../rules/role.ts'
import '../tables.ts'

/** An invitation, whose place it is, and where it stands. */
export type Invitation = {
  id: string
  email: string
  lang: Lang
  role: AnyRole
  associationId: string | null
  territoryId: string | null
  /** Name of the association or of the territory. */
  place: string
  invitedBy: string
  handsOver: boolean
  invitedAt: Date
  expiresAt: Date
  acceptedAt: Date | null
  /** Declined or taken back. */
  closedAt: Date | null
}

function invitations(db: Db | Tx) {
  return db
    .selectFrom('invitations as i')
    .leftJoin('associations_public as a', 'a.id', 'i.association_id')
    .leftJoin('territories_public as t', 't.id', 'i.territory_id')
    .select(['i.id', 'i.email', 'i.lang', 'i.role', 'i.association_id as associationId'])
    .select(['i.territory_id as territoryId', 'i.invited_by as invitedBy', 'i.hands_over as handsOver'])
    .select(['i.invited_at as invitedAt', 'i.expires_at as expiresAt', 'i.accepted_at as acceptedAt'])
    .select(({ fn, val }) => [
      fn.coalesce('i.declined_at', 'i.cancelled_at').as('closedAt'),
      fn.coalesce('a.name', 't.name', val('')).as('place'),
    ])
}

export function invitationById(db: Db | Tx, id: string): Promise<Invitation | undefined> {
  return invitations(db).where('i.id', '=', id).executeTakeFirst()
}

/** The invitation behind the secret of a letter’s link. */
export function invitationBehind(db: Db | Tx, secret: string): Promise<Invitation | undefined> {
  return invitations(db)
    .where('i.id', 'in', (eb) =>
      eb.selectFrom('invitation_links').select('invitation_id').where('hash', '=', hashSecret(secret)),
    )
    .executeTakeFirst()
}

/** What waits for an answer in an association or on a territory, newest first. */
export function waitingInvitations(
  db: Db | Tx,
  where: { associationId: string } | { territoryId: string },
): Promise<Invitation[]> {
  const query =
    'associationId' in where
      ? invitations(db).where('i.association_id', '=', where.associationId)
      : invitations(db).where('i.territory_id', '=', where.territoryId)
  return query
    .where('i.accepted_at', 'is', null)
    .where('i.declined_at', 'is', null)
    .where('i.cancelled_at', 'is', null)
    .orderBy('i.invited_at', 'desc')
    .execute()
}
