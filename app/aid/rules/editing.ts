import { fold } from '../../kernel/text.ts'
import type { NewListing } from './listing.ts'

/** What whoever answered must know of, when it changes. The rest is read on the page. */
export const essentials = ['direction', 'kind', 'title', 'place', 'day'] as const
export type Essential = (typeof essentials)[number]

/** Times in a day that those who answered are told of one listing. */
export const tellingsADay = 3

/** Which essentials two wordings of a listing do not share. */
export function changedEssentials(before: NewListing, after: NewListing): Essential[] {
  const isChanged: Record<Essential, boolean> = {
    direction: before.direction !== after.direction,
    kind: before.kind !== after.kind,
    title: fold(before.title) !== fold(after.title),
    place: before.territoryId !== after.territoryId,
    day: before.neededBy !== after.neededBy,
  }
  return essentials.filter((one) => isChanged[one])
}

/** Whether two wordings say the same, to the letter. */
export function saysTheSame(one: NewListing, other: NewListing): boolean {
  const sorted = (listing: NewListing) => JSON.stringify(Object.entries(listing).toSorted())
  return sorted(one) === sorted(other)
}
