import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { prepare, standingOf } from '../queries/standing.ts'
import { type Judged, judge, verdictOf } from '../rules/judge.ts'
import type { Choice, Found, IntakeRecord, Note, Settings, Verdict } from '../rules/record.ts'
import '../tables.ts'

export type Decided = { verdict: Verdict; notes: Note[]; targetKey: string | null }
export type Question = {
  record: IntakeRecord
  found: Found
  choice: Choice | undefined
  said: readonly Note[]
  settings: Settings
  sourceKey: string
  charterId: string
}

/** What a row would do now, given what was found for it and what the team chose. */
export async function decide(tx: Tx, question: Question): Promise<Decided> {
  const { record, found, choice, said, settings, sourceKey, charterId } = question
  const judged = judge(record, found, choice, settings, said)
  if (judged.target === 'leave') return { verdict: 'leave', notes: judged.notes, targetKey: null }
  const prepared = prepare(record, judged, settings)
  const standing = await standingOf(tx, sourceKey, charterId, prepared, knownId(judged))
  const { verdict, note } = verdictOf(judged, standing)
  const targetKey = verdict === 'ask' ? null : prepared.identity
  return { verdict, notes: note ? [...judged.notes, note] : judged.notes, targetKey }
}

/** The association of ours that a row was matched with. */
function knownId({ target }: Judged): string | undefined {
  return typeof target === 'object' && target.to.startsWith('association:') ? target.to.slice(12) : undefined
}

/** Rows of one file that mean the same association: the last one speaks, as in the forms people answer twice. */
export async function markRepeats(tx: Tx, intakeId: string): Promise<void> {
  await sql`
    update intake_rows r set verdict = 'repeat', target_key = null,
      notes = r.notes || jsonb_build_array(jsonb_build_object('code', 'repeated', 'text', twice.last::text))
    from (
      select target_key, max(line) as last from intake_rows
      where intake_id = ${intakeId} and verdict in ('create', 'update', 'same', 'known')
      group by target_key having count(*) > 1
    ) twice
    where r.intake_id = ${intakeId} and r.target_key = twice.target_key and r.line < twice.last
      and r.verdict in ('create', 'update') and r.settled_at is null`.execute(tx)
}
