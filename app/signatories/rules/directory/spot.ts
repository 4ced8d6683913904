import type { Cursor } from '../cursor.ts'
import type { Entry } from '../signatory.ts'

/** What places an entry in an order. A cursor says as much of one that withdrew or moved since. */
export type Spot = Pick<Entry, 'signedAt' | 'folded' | 'id'>

/** Whether an entry stands before the place where a page begins, or where the one before ends. */
export type IsPassed = (entry: Entry) => boolean

export const newestKey = ({ signedAt }: Spot) => -signedAt.getTime()

export function byNewest(a: Spot, b: Spot): number {
  return newestKey(a) - newestKey(b) || compared(b.id, a.id)
}

export function byName(a: Spot, b: Spot): number {
  return compared(a.folded, b.folded) || compared(a.id, b.id)
}

function compared<T extends string | number>(one: T, other: T): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** After the entry of a cursor begins a page; before it ends the other. */
export function passedAt({ direction }: Cursor, compare: (entry: Entry) => number): IsPassed {
  return direction === 'after' ? (entry) => compare(entry) <= 0 : (entry) => compare(entry) < 0
}

/** Of the nearest first: metres, then the moment in which those equally far are ordered. */
export function nearKey(metres: number, entry: Spot): string {
  return `${metres}_${newestKey(entry)}`
}

/**
 * Addresses from before 1 December 2026 hold no moment: such a page begins with all who are as far, or the one
 * before ends with them. Better to meet some again than to miss anyone.
 */
export function readNearKey(cursor: Cursor): { metres: number; spot: Spot } {
  const [metres, moment = ''] = cursor.key.split('_')
  return { metres: numberOr(beyond(cursor), metres), spot: spotAt({ ...cursor, key: moment }) }
}

/** The spot of a cursor among the newest first, or by name. */
export function spotAt(cursor: Cursor): Spot {
  const { key, id } = cursor
  return { signedAt: new Date(-numberOr(beyond(cursor), key)), folded: key, id }
}

/** A key that we did not write: the page begins with everyone, or the one before ends with them. */
function beyond({ direction }: Cursor): number {
  return direction === 'after' ? -lastMoment : lastMoment
}

/** The last that a date can say, in milliseconds. */
const lastMoment = 8_640_000_000_000_000

function numberOr(otherwise: number, text = ''): number {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : otherwise
}
