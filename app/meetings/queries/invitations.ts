import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Answer } from '../rules/meeting.ts'
import '../tables.ts'

/** An association that was invited, and what it says. */
export type Invitation = {
  id: string
  meetingId: string
  associationId: string | null
  name: string
  slug: string | null
  email: string | null
  lang: Lang
  answer: Answer | null
  people: number | null
  sentence: string | null
  answeredAt: Date | null
  isQuiet: boolean
}

/** Everyone invited to a meeting: those who come first, those who have not answered last. */
export function invitationsOf(db: Db | Tx, meetingId: string): Promise<Invitation[]> {
  return invitations(db, sql`i.meeting_id = ${meetingId}`)
}

export async function invitationById(db: Db | Tx, id: string): Promise<Invitation | undefined> {
  return (await invitations(db, sql`i.id = ${id}`))[0]
}

/** The invitation behind a link that still works. */
export async function openedInvitation(
  db: Db | Tx,
  hash: string,
  now: Date,
): Promise<Invitation | undefined> {
  const which = sql`i.id = (select invitation_id from meeting_links where hash = ${hash} and expires_at > ${now})`
  return (await invitations(db, which))[0]
}

async function invitations(db: Db | Tx, which: ReturnType<typeof sql>): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    select i.id, i.meeting_id as "meetingId", i.association_id as "associationId", coalesce(a.name, i.name) as name,
      a.slug, i.email, i.lang, i.answer, i.people, i.sentence, i.answered_at as "answeredAt",
      i.quiet_at is not null as "isQuiet"
    from meeting_invitations i left join associations_public a on a.id = i.association_id
    where ${which}
    order by array_position(array['yes', 'perhaps', 'no'], i.answer), lower(coalesce(a.name, i.name)), i.id`.execute(
    db,
  )
  return rows
}

/** Meetings near enough to remind of: those invited who did not say no, nor asked for silence, nor were reminded. */
export async function toRemind(db: Db | Tx, now: Date, until: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select i.id from meeting_invitations i join meetings m on m.id = i.meeting_id
    where m.cancelled_at is null and m.reminds and m.starts_at > ${now} and m.starts_at <= ${until}
      and i.reminded_at is null and i.quiet_at is null and i.answer is distinct from 'no'
      -- Who was invited a moment ago needs no reminder.
      and i.invited_at < ${now}::timestamptz - interval '1 day'
    order by m.starts_at, i.id limit 500`.execute(db)
  return rows.map(({ id }) => id)
}
