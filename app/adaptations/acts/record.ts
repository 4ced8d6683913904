import type { Tx } from '../../platform/db/database.ts'
import { stir } from './stir.ts'

/** Whose hand, and for which association; nobody’s when the clock did it. */
export type Hand = { personId: string | null; associationId: string } | undefined

/** The same, or a relay’s, who speaks for no association. */
export type AnyHand = Hand | { personId: string | null; associationId: null }

export type Happening = { charterId: string; kind: string; by: AnyHand; subject?: string; words?: string }

/** Writes down what happened, in the transaction that makes it true, and wakes the charter from its quiet. */
export async function record(
  tx: Tx,
  { charterId, kind, by, subject = '', words = '' }: Happening,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('local_events')
    .values({
      charter_id: charterId,
      kind,
      association_id: by?.associationId ?? null,
      person_id: by?.personId ?? null,
      subject,
      words,
      at: now,
    })
    .execute()
  // What the clock does is no sign of life.
  if (!by) return
  await stir(tx, charterId, now)
}
