import { sql } from 'kysely'
import { fold } from '../../kernel/text.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type NationalEntry, nationalByNumber, toNationalEntry } from './national.ts'

/** Active entries of the register whose name, acronym or commune has every word typed, in any order. */
export async function searchNational(db: Db | Tx, text: string, limit = 8): Promise<NationalEntry[]> {
  const numbered = await nationalByNumber(db, text)
  if (numbered) return [numbered]
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const query = words.map((word) => `${word}:*`).join(' & ')
  const rows = await db
    .selectFrom('national_entries')
    .selectAll()
    .where('status', '=', 'active')
    .where(sql<boolean>`words @@ ${query}::tsquery`)
    .orderBy((eb) => eb.fn('length', ['folded']))
    .limit(limit)
    .execute()
  return rows.map(toNationalEntry)
}
