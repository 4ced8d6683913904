import { fold } from '../../kernel/text.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type Described, likenessOf, type MatchReason, matchReasons, reasonOf } from '../rules/match.ts'
import { tellingWords } from '../rules/spellings.ts'
import { foldName } from '../rules/words.ts'
import { entriesByIds, type NationalEntry, nationalByNumber } from './national.ts'
import { idsBeginning, idsByWords } from './search.ts'

/** An entry of the register that somebody may have meant, and why it is proposed. */
export type Match = {
  entry: NationalEntry
  reason: MatchReason
  /** How much the two names share, from 0 to 1: a number typed wrong leads to a name that shares nothing. */
  nameLikeness: number
}

/**
 * Entries of the register that a line of somebody’s list may speak of, the surest first; empty when none is near.
 * A number leads to its entry, dissolved or not; a name only to active ones. Nothing is decided here: a person is.
 * @example await proposeMatches(db, { name: 'Glaneurs Valbrume', commune: 'Valbrume', number: 'W991000001' })
 */
export async function proposeMatches(db: Db | Tx, described: Described, limit = 5): Promise<Match[]> {
  const numbered = described.number ? await nationalByNumber(db, described.number) : undefined
  const found = await entriesByIds(db, await nearNames(db, described))
  const named = found.filter((entry) => entry.id !== numbered?.id).flatMap((entry) => judge(described, entry))
  const first = numbered ? [surest(described, numbered)] : []
  return [...first, ...named.toSorted(surestFirst)].slice(0, limit)
}

function surest(described: Described, entry: NationalEntry): Match {
  return { entry, reason: 'same-number', nameLikeness: likenessOf(described, entry).name }
}

function judge(described: Described, entry: NationalEntry): Match[] {
  const likeness = likenessOf(described, entry)
  const reason = reasonOf(likeness)
  return reason ? [{ entry, reason, nameLikeness: likeness.name }] : []
}

function surestFirst(a: Match, b: Match): number {
  const byReason = matchReasons.indexOf(a.reason) - matchReasons.indexOf(b.reason)
  return byReason || b.nameLikeness - a.nameLikeness
}

/** Namesakes are many: with the commune among the words, those of the place come first. */
async function nearNames(db: Db | Tx, { name, commune = '' }: Described): Promise<string[]> {
  const telling = tellingWords(foldName(name))
  if (telling.length === 0) return []
  const here = tellingWords(fold(commune)).filter((word) => !/^\d+$|^cedex$/.test(word))
  const ids = await Promise.all([
    here.length > 0 ? idsByWords(db, [...telling, ...here].join(' '), 10) : [],
    idsByWords(db, telling.join(' '), 20),
    idsBeginning(db, foldName(name), 5),
  ])
  return [...new Set(ids.flat())]
}
