import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { localCharterById } from '../queries/charters.ts'
import { type Seat, seatsOf } from '../queries/seats.ts'
import { record } from './record.ts'
import { endCall } from './successors.ts'

type OfSeat = { charterId: string; seatId: string; by: Seat }

/** Hands the work on: a member becomes a steward. */
export async function makeSteward(
  tx: Tx,
  { charterId, seatId, by }: OfSeat,
  now: Date,
): Promise<Outcome<undefined, 'unknown-seat'>> {
  const seat = await lockedSeat(tx, charterId, seatId)
  if (!seat) return refuse('unknown-seat')
  if (seat.role === 'steward') return done(undefined)
  await tx.updateTable('local_seats').set({ role: 'steward' }).where('id', '=', seatId).execute()
  await endCall(tx, charterId)
  await record(tx, { charterId, kind: 'made-steward', by, subject: seat.association }, now)
  await announce(tx, 'local-charter.moved', { charterId }, now)
  return done(undefined)
}

/** Ends a seat: one’s own, or a steward ends another’s. The association’s past acts stay. */
export async function endSeat(
  tx: Tx,
  { charterId, seatId, by }: OfSeat,
  now: Date,
): Promise<Outcome<undefined, 'unknown-seat' | 'last-steward'>> {
  const seat = await lockedSeat(tx, charterId, seatId)
  if (!seat) return refuse('unknown-seat')
  const all = await seatsOf(tx, charterId)
  const others = all.filter((one) => one.role === 'steward' && one.id !== seatId)
  const charter = await localCharterById(tx, charterId)
  // The last one to tend it leaves once it was said aloud, never silently.
  if (seat.role === 'steward' && others.length === 0 && !charter?.successorsWantedAt)
    return refuse('last-steward')
  await tx.updateTable('local_seats').set({ until: now }).where('id', '=', seatId).execute()
  const kind = seat.id === by.id ? 'left' : 'seat-ended'
  await record(tx, { charterId, kind, by, subject: seat.association }, now)
  await announce(tx, 'local-charter.moved', { charterId }, now)
  return done(undefined)
}

/** Two stewards who leave at once wait for each other: one of them stays. */
async function lockedSeat(tx: Tx, charterId: string, seatId: string): Promise<Seat | undefined> {
  await tx.selectFrom('local_charters').select('id').where('id', '=', charterId).forUpdate().execute()
  const all = await seatsOf(tx, charterId)
  return all.find((seat) => seat.id === seatId)
}
