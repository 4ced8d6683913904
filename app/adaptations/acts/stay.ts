import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Seat } from '../queries/seats.ts'
import { nationalVersions } from '../queries/text.ts'
import { lockedCharter } from './move.ts'
import { record } from './record.ts'

type Stay = { charterId: string; number: number; words: string; by: Seat }

/** The group looked at a newer national version and stays where it is, for now. Saying it twice is saying it once. */
export async function stay(
  tx: Tx,
  { charterId, number, words, by }: Stay,
  now: Date,
): Promise<Outcome<undefined, 'not-yours' | 'newer-version'>> {
  if (by.role !== 'steward') return refuse('not-yours')
  const charter = await lockedCharter(tx, charterId)
  const versions = await nationalVersions(tx, charter)
  const newest = versions.at(-1)
  if (!newest || newest.number !== number || versions.length === 1) return refuse('newer-version')
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('local_stays')
    .values({
      ...{ charter_id: charterId, version_id: newest.id, association_id: by.associationId },
      ...{ words, at: now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) return done(undefined)
  await record(tx, { charterId, kind: 'national-stay', by, subject: String(number), words }, now)
  return done(undefined)
}
