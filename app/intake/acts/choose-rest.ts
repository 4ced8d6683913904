import type { Tx } from '../../platform/db/database.ts'
import type { NoteCode } from '../rules/record.ts'
import { choose } from './choose.ts'
import '../tables.ts'

/** One look each: two associations could be taken for one, a network for an association, or half a row for a whole. */
const neverTogether: readonly NoteCode[] = ['number-of-another', 'looks-like-network', 'cut-short']

/** As many as one press decides; pressing again goes on. */
const atOnce = 300

/** Takes rows that wait as they are written, without a match. @returns how many were decided. */
export async function chooseRest(tx: Tx, intakeId: string): Promise<number> {
  const rows = await tx
    .selectFrom('intake_rows')
    .select(['line', 'notes'])
    .where('intake_id', '=', intakeId)
    .where('verdict', '=', 'ask')
    .orderBy('line')
    .execute()
  const simple = rows.filter(({ notes }) => !notes.some(({ code }) => neverTogether.includes(code)))
  let count = 0
  for (const { line } of simple.slice(0, atOnce))
    if ((await choose(tx, intakeId, line, { to: 'none' })).ok) count += 1
  return count
}
