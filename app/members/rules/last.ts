import type { MemberRole } from './role.ts'

type Place = { id: string; role: MemberRole }

export type WhyNotLose = 'last-representative' | 'not-there'

/**
 * Whether a person’s place may end, or become a contributor’s: an association that has people keeps one who
 * speaks for it, or nobody could let the next one in.
 */
export function whyNotLose(places: readonly Place[], id: string): WhyNotLose | undefined {
  const place = places.find((each) => each.id === id)
  if (!place) return 'not-there'
  if (place.role === 'contributor') return undefined
  const others = places.filter((each) => each.role === 'representative' && each.id !== id)
  return others.length > 0 ? undefined : 'last-representative'
}
