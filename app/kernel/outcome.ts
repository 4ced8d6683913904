/**
 * What an act or a reader answers: the value, or a reason from a closed list. Refusals are values; only
 * faults are thrown.
 * @example const outcome = readSiren('732 829 320'); if (!outcome.ok) return t.siren[outcome.reason]
 */
export type Outcome<T, R extends string> = { ok: true; value: T } | { ok: false; reason: R }

/** @example return done(signature) */
export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** @example return refuse('unknown-link') */
export function refuse<R extends string>(reason: R): { ok: false; reason: R } {
  return { ok: false, reason }
}
