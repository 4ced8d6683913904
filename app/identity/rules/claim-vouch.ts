/** More would spread the name of whoever asks further than it needs. */
export const mostNeighbours = 4

/** Days between the last word that was needed and the day somebody is let in: time to contest it. */
export const contestDays = 7

/** A neighbour that may be asked. */
export type AskedNeighbour = { id: string; slug: string; name: string }

/** The neighbours that were ticked, among those that may be; `undefined` when there are none or too many. */
export function chosenNeighbours(
  slugs: readonly string[],
  neighbours: readonly AskedNeighbour[],
): AskedNeighbour[] | undefined {
  const chosen = neighbours.filter(({ slug }) => slugs.includes(slug))
  return chosen.length > 0 && chosen.length <= mostNeighbours ? chosen : undefined
}

type Asked = { neighboursAskedAt: Date | null }

/**
 * Whether a refusal only contests. Once neighbours were asked, who held the entry before does not close the door
 * alone: the team hears both.
 */
export function isContest(request: Asked, decision: 'accepted' | 'declined', byTeam: boolean): boolean {
  return decision === 'declined' && request.neighboursAskedAt !== null && !byTeam
}
