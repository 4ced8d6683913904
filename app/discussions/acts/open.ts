import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { append } from '../../journal/index.ts'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { stewardsOf } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { type About, openedADay } from '../rules/discussion.ts'
import type { OpeningWords } from '../rules/words.ts'
import { follow } from './follow.ts'
import { recordEvent } from './record-event.ts'
import { type Author, writeMessage } from './write.ts'
import '../tables.ts'

export type Opening = OpeningWords & {
  /** Of the form or of the letter: sent again, it is the same discussion. */
  id: string
  territoryId: string
  about: About
  author: Author
  byLetter?: boolean
  lang: Lang
  fictional: boolean
}

/** Opens a discussion with its first message. The stewards of the territory follow it. @returns its address. */
export async function openDiscussion(
  tx: Tx,
  opening: Opening,
  now: Date,
): Promise<Outcome<{ code: string }, 'too-many-today'>> {
  const { id, author, byLetter = false, words, territoryId } = opening
  // One at a time for each person: a double press sees the first, and the limit of the day is exact.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`discuss ${author.personId}`}, 0))`.execute(tx)
  const known = await tx
    .selectFrom('discussions')
    .select('code')
    .where('id', '=', id)
    .where('opened_by', '=', author.personId)
    .executeTakeFirst()
  if (known) return done(known)
  if ((await openedToday(tx, author.personId, now)) >= openedADay) return refuse('too-many-today')
  const code = newCode()
  await tx
    .insertInto('discussions')
    .values(rowOf(opening, code, now))
    .execute()
  if (opening.level !== 'group' || opening.about.kind !== 'passage')
    for (const { personId } of await stewardsOf(tx, territoryId))
      await follow(tx, { discussionId: id, personId }, now)
  await writeMessage(tx, { id, discussionId: id, author, words, byLetter }, { toAuthor: byLetter }, now)
  await recordEvent(tx, { discussionId: id, event: 'open', by: author.personId }, now)
  if (opening.level === 'public')
    await append(tx, { kind: 'discussion.opened', subjectId: id, body: { code, territoryId } }, now)
  return done({ code })
}

async function openedToday(tx: Tx, personId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from discussions
    where opened_by = ${personId} and opened_at > ${addDays(now, -1)}`.execute(tx)
  return rows[0]?.n ?? 0
}

function rowOf(
  { id, territoryId, about, title, level, author, lang, fictional }: Opening,
  code: string,
  now: Date,
) {
  return {
    ...{ id, code, territory_id: territoryId, title, level, lang, fictional },
    ...{ about: about.kind, about_id: about.id, charter_id: about.charterId, about_words: about.words },
    ...{ opened_by: author.personId, opened_at: now, last_at: now },
  }
}

// Nothing that a person can take for another; the figure tells an address from a word.
const letters = 'abcdefghjkmnpqrstvwxyz'
const figures = '23456789'

/** Ten random characters, 44 bits, the last a figure: an address nobody guesses, not a secret. */
function newCode(): string {
  const one = (from: string) => from[randomInt(from.length)] ?? ''
  return `${Array.from({ length: 9 }, () => one(letters + figures)).join('')}${one(figures)}`
}
