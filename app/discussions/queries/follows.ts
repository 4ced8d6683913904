import { sql } from 'kysely'
import { hashSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** How somebody follows a discussion, and how they spoke last. */
export type Follow = { associationId: string | null; signsName: boolean; isOn: boolean }

export async function followOf(
  db: Db | Tx,
  discussionId: string,
  personId: string,
): Promise<Follow | undefined> {
  const row = await db
    .selectFrom('discussion_follows')
    .select(['association_id as associationId', 'signs_name as signsName', 'stopped_at'])
    .where('discussion_id', '=', discussionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && { associationId: row.associationId, signsName: row.signsName, isOn: row.stopped_at === null }
}

/** Those who follow. */
export async function followersOf(db: Db | Tx, discussionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('discussion_follows')
    .select('person_id')
    .where('discussion_id', '=', discussionId)
    .where('stopped_at', 'is', null)
    .execute()
  return rows.map((row) => row.person_id)
}

/** Whose link it is, while it works. */
export async function behindStopLink(
  db: Db | Tx,
  secret: string,
  now: Date,
): Promise<{ discussionId: string; personId: string } | undefined> {
  return db
    .selectFrom('discussion_links')
    .select(['discussion_id as discussionId', 'person_id as personId'])
    .where('hash', '=', hashSecret(secret))
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

/** Followers that a message has not reached yet. */
export async function waitingFor(db: Db | Tx, messageId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('discussion_letters')
    .select('person_id')
    .where('message_id', '=', messageId)
    .where('sent_at', 'is', null)
    .execute()
  return rows.map((row) => row.person_id)
}

/** Letters of discussions that a person received since a day ago. */
export async function lettersToday(db: Db | Tx, personId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct letter_key)::int as n from discussion_letters
    where person_id = ${personId} and sent_at > ${addDays(now, -1)}`.execute(db)
  return rows[0]?.n ?? 0
}

/** What has waited since before an instant, for each follower and discussion. */
export async function leftWaiting(
  db: Db | Tx,
  before: Date,
): Promise<{ discussionId: string; personId: string }[]> {
  const { rows } = await sql<{ discussionId: string; personId: string }>`
    select discussion_id as "discussionId", person_id as "personId" from discussion_letters
    where sent_at is null group by 1, 2 having min(queued_at) < ${before}`.execute(db)
  return rows
}
