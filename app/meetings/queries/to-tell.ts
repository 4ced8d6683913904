import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Meeting } from '../rules/meeting.ts'
import { isSame, mayBeTold, type Party } from '../rules/readers.ts'
import { signingHere } from './here.ts'
import '../tables.ts'

/** An association that may read the minutes and that a letter can reach: invited, or there without an invitation. */
export type Told = Party & { id: string; as: 'invitation' | 'presence'; toldAt: Date | null }

/** Whom the minutes are told to, as who may read them stands now. Who asked for silence is left in peace. */
export async function toTell(
  db: Db | Tx,
  meeting: Pick<Meeting, 'id' | 'minutesFor' | 'territory'>,
): Promise<Told[]> {
  const { rows } = await sql<Told & { isReachable: boolean }>`
    select 'invitation' as "as", i.id, i.association_id as "associationId", coalesce(a.name, i.name) as name,
      i.minutes_told_at as "toldAt",
      i.quiet_at is null and (i.association_id is not null or i.email is not null) as "isReachable"
    from meeting_invitations i left join associations_public a on a.id = i.association_id
    where i.meeting_id = ${meeting.id}
    union all
    select 'presence', p.id, p.association_id, coalesce(a.name, p.name), p.minutes_told_at,
      p.association_id is not null
    from meeting_presences p left join associations_public a on a.id = p.association_id
    where p.meeting_id = ${meeting.id}
    order by 4, 2`.execute(db)
  const invited = rows.filter((one) => one.as === 'invitation')
  const present = rows.filter((one) => one.as === 'presence')
  const ids = rows.flatMap(({ associationId }) => associationId ?? [])
  const signing = await signingHere(db, meeting.territory.id, [...new Set(ids)])
  // Who was invited and came is told once, by its invitation, whose link it knows.
  const walkedIn = present.filter((one) => !invited.some((other) => isSame(other, one)))
  return [...invited, ...walkedIn]
    .filter((one) => one.isReachable && mayBeTold(meeting, one, present, signing))
    .map(({ isReachable, ...one }) => one)
}
