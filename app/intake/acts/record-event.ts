import type { Tx } from '../../platform/db/database.ts'
import type { IntakeEvent } from '../rules/state.ts'
import '../tables.ts'

/** Writes down what happened to an import; `by` is absent when the work itself says so. */
export async function recordEvent(
  tx: Tx,
  intakeId: string,
  event: IntakeEvent,
  at: Date,
  more: { by?: string; count?: number } = {},
): Promise<void> {
  await tx
    .insertInto('intake_events')
    .values({ intake_id: intakeId, event, by: more.by ?? null, count: more.count ?? null, at })
    .execute()
}
