import { sql } from 'kysely'
import { hashSecret, newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { fold } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Other } from '../queries/who-is.ts'
import type { Note } from '../rules/note-form.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/** A day brings no more than this to note, nor this many letters to one mailbox at once. */
const notesADay = 20
const lettersADay = 3

/**
 * Notes what was done together, for the other side to answer. The same note sent again is the same note.
 * @returns the cooperation’s id, new or already noted.
 */
export async function note(
  tx: Tx,
  { by, other, note, lang }: { by: string; other: Other; note: Note; lang: Lang },
  now: Date,
): Promise<Outcome<string, 'itself' | 'too-many-today'>> {
  if ('id' in other && other.id === by) return refuse('itself')
  const key = onceKey(by, other, note)
  // One at a time for each association: the limit of the day is then exact, and a double press sees the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`note ${by}`}, 0))`.execute(tx)
  const known = await tx
    .selectFrom('cooperations')
    .select('id')
    .where('once_key', '=', key)
    .executeTakeFirst()
  if (known) return done(known.id)
  const counts = await countsOfTheDay(tx, by, other, now)
  if (counts.notes >= notesADay) return refuse('too-many-today')
  const id = newId(now.getTime())
  await tx.insertInto('cooperations').values(rowOf({ id, key, by, other, note, lang, now })).execute()
  await recordEvent(tx, id, 'note', 'noting', now)
  const later = counts.letters >= lettersADay ? { notBefore: addDays(now, 1).toISOString() } : {}
  await announce(tx, 'cooperation.noted', { cooperationId: id, ...later }, now)
  return done(id)
}

function onceKey(by: string, other: Other, note: Note): string {
  const whom = 'id' in other ? other.id : other.email.toLowerCase()
  return hashSecret([by, whom, note.on, fold(note.what)].join('\n'))
}

async function countsOfTheDay(tx: Tx, by: string, other: Other, now: Date) {
  const whom = 'id' in other ? sql`other_id = ${other.id}` : sql`lower(other_email) = lower(${other.email})`
  const { rows } = await sql<{ notes: number; letters: number }>`
    select count(*) filter (where noted_by = ${by}) as notes, count(*) filter (where ${whom}) as letters
    from cooperations where (noted_by = ${by} or ${whom}) and noted_at > ${addDays(now, -1)}`.execute(tx)
  return rows[0] ?? { notes: 0, letters: 0 }
}

type Row = { id: string; key: string; by: string; other: Other; note: Note; lang: Lang; now: Date }

function rowOf({ id, key, by, other, note, lang, now }: Row) {
  return {
    id,
    once_key: key,
    what: note.what,
    happened_on: note.on,
    residents: note.residents ?? null,
    sentence: note.sentence ?? null,
    noted_by: by,
    other_id: 'id' in other ? other.id : null,
    other_name: other.name,
    other_email: other.email ?? null,
    state: 'awaiting-answer' as const,
    corrected_what: null,
    corrected_on: null,
    lang,
    noted_at: now,
    confirmed_at: null,
  }
}
