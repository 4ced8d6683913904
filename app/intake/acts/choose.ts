import { sql } from 'kysely'
import { publishedVersions } from '../../charter/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Choice, Note, NoteCode } from '../rules/record.ts'
import { type Decided, decide, markRepeats } from './save-verdict.ts'
import '../tables.ts'

/** Notes that come from the decision, not from the row: made anew with it. */
const ofDecisions: readonly NoteCode[] = [
  ...(['by-number', 'by-name-place', 'by-choice', 'not-in-register', 'register-says-network'] as const),
  ...(['number-of-another', 'dissolved', 'several', 'near', 'looks-like-network'] as const),
  ...(['lived-since', 'changed', 'signed-here', 'repeated'] as const),
]

/** What somebody of the team decides for a row that is not applied yet. Deciding twice is deciding once. */
export async function choose(
  tx: Tx,
  intakeId: string,
  line: number,
  choice: Choice,
): Promise<Outcome<void, 'unknown' | 'settled'>> {
  const intake = await tx
    .selectFrom('intakes')
    .select(['state', 'settings', 'source_key'])
    .where('id', '=', intakeId)
    .forUpdate()
    .executeTakeFirst()
  const row = await tx
    .selectFrom('intake_rows')
    .select(['record', 'found', 'notes', 'settled_at'])
    .where('intake_id', '=', intakeId)
    .where('line', '=', line)
    .executeTakeFirst()
  if (!intake || !row?.record) return refuse('unknown')
  if (row.settled_at || (intake.state !== 'examined' && intake.state !== 'applied')) return refuse('settled')
  const charterId = (await publishedVersions(tx))[0]?.charterId ?? ''
  const decided = await decide(tx, {
    record: row.record,
    found: row.found ?? { candidates: [] },
    choice,
    said: row.notes.filter(({ code }) => !ofDecisions.includes(code)),
    settings: intake.settings,
    sourceKey: intake.source_key,
    charterId,
  })
  await keep(tx, intakeId, line, choice, decided)
  await markRepeats(tx, intakeId)
  return done(undefined)
}

async function keep(tx: Tx, intakeId: string, line: number, choice: Choice, decided: Decided): Promise<void> {
  await tx
    .updateTable('intake_rows')
    .set({
      verdict: decided.verdict,
      notes: sql<Note[]>`${JSON.stringify(decided.notes)}::text::jsonb`,
      choice: sql<Choice>`${JSON.stringify(choice)}::text::jsonb`,
      target_key: decided.targetKey,
    })
    .where('intake_id', '=', intakeId)
    .where('line', '=', line)
    .execute()
}
