import type { Day } from '../../kernel/instants.ts'

export const directions = ['need', 'offer'] as const
export type Direction = (typeof directions)[number]

export const kinds = ['room', 'equipment', 'skill', 'volunteer', 'information'] as const
export type Kind = (typeof kinds)[number]

export type ListingState = 'listed' | 'found' | 'closed' | 'expired'
export type ListingEvent = 'prolong' | 'close' | 'find' | 'expire'

/** What an association asks for or proposes. */
export type NewListing = {
  direction: Direction
  kind: Kind
  title: string
  details?: string
  /** Of a room above all: people it holds, access hours, how long before to ask, insurance, who can enter. */
  capacity?: number
  hours?: string
  notice?: string
  insurance?: string
  accessibility?: string
  territoryId: string
  neededBy?: Day
  listedUntil: Day
}

/** The whole machine. What is absent is refused. A date that passed by mistake can be moved; what was found stays found. */
const transitions: readonly [ListingState, ListingEvent, ListingState][] = [
  ['listed', 'prolong', 'listed'],
  ['listed', 'close', 'closed'],
  ['listed', 'find', 'found'],
  ['listed', 'expire', 'expired'],
  ['expired', 'prolong', 'listed'],
  ['expired', 'close', 'closed'],
  ['expired', 'find', 'found'],
  ['closed', 'prolong', 'listed'],
]

/** The state after an event, or nothing when that cannot happen now. */
export function after(state: ListingState, event: ListingEvent): ListingState | undefined {
  return transitions.find(([from, what]) => from === state && what === event)?.[2]
}

/** Days a listing stays unless it says otherwise, and at most. */
export const usualDays = 30
export const mostDays = 180

/** Days before its end that its last letter leaves. */
export const lastCallDays = 3

/** The day some days later or earlier. @example daysFrom('2026-11-28', 3) // '2026-12-01' */
export function daysFrom(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whether it is on the list: the day it is listed until is its last. */
export function isListed(listing: { state: ListingState; listedUntil: Day }, today: Day): boolean {
  return listing.state === 'listed' && listing.listedUntil >= today
}
