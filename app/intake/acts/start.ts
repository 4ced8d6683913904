import { sql } from 'kysely'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Columns, Field } from '../rules/field.ts'
import type { Settings } from '../rules/record.ts'
import { afterAct, type IntakeAct } from '../rules/state.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/** `revision`: what the person had under the eyes. Whoever comes second is told, and starts nothing. */
export type Asked = { intakeId: string; revision: number; by: string }
export type WhyNotStart = 'unknown' | 'changed-meanwhile'

export type Reading = {
  sheet: string
  headerLine: number
  shape: string
  columns: Columns
  settings: Settings
}

/** Begins the dry run: every row is read and looked up, nothing is brought in. */
export async function startExamining(
  tx: Tx,
  asked: Asked,
  reading: Reading,
  now: Date,
): Promise<Outcome<void, WhyNotStart>> {
  const moved = await move(tx, asked, 'examine', now)
  if (!moved.ok) return moved
  const { sheet, headerLine, shape, columns, settings } = reading
  const json = sql<Settings>`${JSON.stringify(settings)}::text::jsonb`
  await tx
    .updateTable('intakes')
    .set({ sheet, header_line: headerLine, shape, columns: columnsOf(columns), settings: json })
    .set({
      total: sql`(select count(*) from intake_lines l
        where l.intake_id = intakes.id and l.sheet = ${sheet} and l.line > ${headerLine})`,
    })
    .where('id', '=', asked.intakeId)
    .execute()
  await tx.deleteFrom('intake_rows').where('intake_id', '=', asked.intakeId).execute()
  await tx
    .insertInto('intake_shapes')
    .values({ shape, columns: columnsOf(columns), settings: json, saved_at: now })
    .onConflict((conflict) =>
      conflict.column('shape').doUpdateSet((eb) => ({
        columns: eb.ref('excluded.columns'),
        settings: eb.ref('excluded.settings'),
        saved_at: eb.ref('excluded.saved_at'),
      })),
    )
    .execute()
  return done(undefined)
}

function columnsOf(columns: Columns) {
  return sql<(Field | '')[]>`${[...columns]}::text[]`
}

/** Brings in the rows that are decided; those that wait for somebody stay, and may be applied later. */
export async function startApplying(tx: Tx, asked: Asked, now: Date): Promise<Outcome<void, WhyNotStart>> {
  const moved = await move(tx, asked, 'apply', now)
  if (moved.ok) await recordEvent(tx, asked.intakeId, 'apply-asked', now, { by: asked.by })
  return moved
}

/** Takes back everything this import brought in and nobody touched since. */
export async function startUndoing(tx: Tx, asked: Asked, now: Date): Promise<Outcome<void, WhyNotStart>> {
  const moved = await move(tx, asked, 'undo', now)
  if (moved.ok) await recordEvent(tx, asked.intakeId, 'undo-asked', now, { by: asked.by })
  return moved
}

/** Forgets a file that was never applied. */
export async function drop(tx: Tx, asked: Asked, now: Date): Promise<Outcome<void, WhyNotStart>> {
  const moved = await move(tx, asked, 'drop', now)
  if (!moved.ok) return moved
  await tx.deleteFrom('intake_lines').where('intake_id', '=', asked.intakeId).execute()
  await tx.deleteFrom('intake_rows').where('intake_id', '=', asked.intakeId).execute()
  await tx.updateTable('intakes').set({ forgotten_at: now }).where('id', '=', asked.intakeId).execute()
  await recordEvent(tx, asked.intakeId, 'dropped', now, { by: asked.by })
  return done(undefined)
}

async function move(tx: Tx, asked: Asked, act: IntakeAct, now: Date): Promise<Outcome<void, WhyNotStart>> {
  const { intakeId, revision } = asked
  const intake = await tx
    .selectFrom('intakes')
    .select(['state', 'revision', 'forgotten_at'])
    .where('id', '=', intakeId)
    .forUpdate()
    .executeTakeFirst()
  if (!intake) return refuse('unknown')
  const state = afterAct(intake.state, act)
  const isForgotten = intake.forgotten_at !== null && act !== 'undo'
  if (!state || intake.revision !== revision || isForgotten) return refuse('changed-meanwhile')
  await tx
    .updateTable('intakes')
    .set({ state, revision: revision + 1, progress_at: now })
    .where('id', '=', intakeId)
    .execute()
  if (act !== 'drop') await announce(tx, 'intake.due', { intakeId }, now)
  return done(undefined)
}
