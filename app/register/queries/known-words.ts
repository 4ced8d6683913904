import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { KnownWord } from '../rules/search-plan.ts'
import { slipsOf } from '../rules/words.ts'
import '../tables.ts'

/** A word may stand for this many others at most. */
const mostReadings = 24
const mostCorrections = 8

/** Of these words, those that active entries of the register have. */
export async function knownWords(db: Db | Tx, words: readonly string[]): Promise<KnownWord[]> {
  if (words.length === 0) return []
  return db
    .selectFrom('register_words')
    .select(['word', 'entries'])
    .where('word', '=', sql<string>`any(${words}::text[])`)
    .execute()
}

/** The most frequent words that begin so. Fewer than three letters begin too many to be of use. */
export async function completionsOf(db: Db | Tx, start: string): Promise<KnownWord[]> {
  if (start.length < 3) return []
  return db
    .selectFrom('register_words')
    .select(['word', 'entries'])
    .where(sql`left(word, 3)`, '=', start.slice(0, 3))
    .where('word', '>=', start)
    .where('word', '<', `${start}~`)
    .orderBy('entries', 'desc')
    .limit(mostReadings)
    .execute()
}

/** The most frequent words at one slip from this one. Short words have too many neighbours. */
export async function correctionsOf(db: Db | Tx, word: string): Promise<KnownWord[]> {
  if (word.length < 4 || word.length > 30) return []
  const found = await knownWords(db, slipsOf(word))
  return found.toSorted((a, b) => b.entries - a.entries).slice(0, mostCorrections)
}
