import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { looserPlanOf, planOf, type SearchPlan, type Term, termOf } from '../rules/search-plan.ts'
import { spellingsOf } from '../rules/spellings.ts'
import { foldName, wordsOf } from '../rules/words.ts'
import { completionsOf, correctionsOf, knownWords } from './known-words.ts'
import { entriesByIds, type NationalEntry, nationalByNumber } from './national.ts'

/** More words say no more. */
const mostWords = 8

/**
 * Active entries of the register that what was typed may name: a number, the beginning of a name, or words in
 * any order, the last one perhaps unfinished and one letter of each perhaps wrong. Accents and case do not matter.
 */
export async function searchNational(db: Db | Tx, text: string, limit = 8): Promise<NationalEntry[]> {
  const numbered = await nationalByNumber(db, text)
  if (numbered) return [numbered]
  const folded = foldName(text)
  if (folded === '') return []
  const begin = await idsBeginning(db, folded, limit)
  if (begin.length >= limit) return entriesByIds(db, begin)
  // Where names begin so, nothing was mistyped: no need to look further than what has every word.
  const others = await idsByWords(db, folded, limit, begin.length === 0)
  return entriesByIds(db, [...new Set([...begin, ...others])].slice(0, limit))
}

/** The name itself first, since the shortest stands first in the order of bytes. */
export async function idsBeginning(db: Db | Tx, folded: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('register_entries')
    .select('id')
    .where('status', '=', 'active')
    .where('folded', '>=', folded)
    .where('folded', '<', `${folded}~`)
    .orderBy('folded')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/**
 * Entries that have every word typed; when there is none and one looks further, a known word may be another’s slip;
 * when there is still none, those that have the rarest word.
 */
export async function idsByWords(
  db: Db | Tx,
  folded: string,
  limit: number,
  looksFurther = true,
): Promise<string[]> {
  const words = wordsOf(folded).slice(0, mostWords)
  const terms = await termsOf(db, words)
  const found = await candidates(db, planOf(terms), folded, limit)
  if (found.length > 0 || !looksFurther) return found
  const wider = await widened(db, words, terms)
  const corrected = words.length > 1 ? await candidates(db, planOf(wider), folded, limit) : []
  if (corrected.length > 0) return corrected
  const looser = looserPlanOf(wider)
  return looser ? candidates(db, looser, folded, limit) : []
}

/** What each word typed may stand for: itself, what the last one begins, and when it is unknown its corrections. */
async function termsOf(db: Db | Tx, words: readonly string[]): Promise<Term[]> {
  const asked = words.flatMap((word) => [word, ...spellingsOf(word)])
  const known = new Map((await knownWords(db, asked)).map((one) => [one.word, one]))
  return Promise.all(
    words.map(async (word, i) => {
      const written = [word, ...spellingsOf(word)].flatMap((each) => known.get(each) ?? [])
      const begun = i === words.length - 1 ? await completionsOf(db, word) : []
      const readings = [...written, ...begun]
      return termOf(word, readings.length > 0 ? unique(readings) : await correctionsOf(db, word))
    }),
  )
}

/** A word by mistake is rarely a common one: each of the two rarest may be a slip of another. */
function widened(db: Db | Tx, words: readonly string[], terms: readonly Term[]): Promise<Term[]> {
  const rarest = terms.toSorted((a, b) => a.entries - b.entries).slice(0, 2)
  return Promise.all(
    terms.map(async (term, i) => {
      if (!rarest.includes(term)) return term
      const near = await correctionsOf(db, words[i] ?? '')
      const entries = term.entries + near.reduce((sum, one) => sum + one.entries, 0)
      return { words: [...new Set([...term.words, ...near.map((one) => one.word)])], entries }
    }),
  )
}

function unique<T extends { word: string }>(known: readonly T[]): T[] {
  return [...new Map(known.map((one) => [one.word, one])).values()]
}

async function candidates(db: Db | Tx, plan: SearchPlan, typed: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select register_candidates(
      ${plan.musts}::tsquery, ${plan.wished}::text[]::tsquery[], ${typed.length}, ${limit}) as id`.execute(db)
  return rows.map((row) => row.id)
}
