import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { quietWeeks } from '../rules/discussion.ts'
import '../facts.ts'
import '../tables.ts'

/** After weeks of silence, whoever opened a discussion is asked once what it came to. */
export async function noticeSilent(tx: Tx, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update discussions set asked_at = ${now}
    where closed_at is null and asked_at is null and opened_by is not null
      and last_at < ${addDays(now, -7 * quietWeeks)} returning id`.execute(tx)
  for (const { id } of rows) await announce(tx, 'discussion.silent', { discussionId: id }, now)
}

/** Forgets the links that no longer work, and letters long gone. */
export async function forgetOldLetters(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('discussion_links').where('expires_at', '<', now).execute()
  await tx.deleteFrom('discussion_letters').where('sent_at', '<', addDays(now, -60)).execute()
}
