import type { Answer, DistrictAnswer } from '../../territories/index.ts'

/** What an address may mean: the answer where it stands, or for its whole commune when it is not known finely. */
export type Candidate = {
  label: string
  score: number
  /** A number in a street, known as such. */
  isFine: boolean
  lon: number
  lat: number
  commune: string
  /** What is true there; undefined when places it may mean do not agree. */
  there: DistrictAnswer | undefined
}

export type Verdict =
  | { is: Answer; label: string; found: DistrictAnswer }
  | { is: 'choose'; candidates: Candidate[] }
  | { is: 'vague'; label: string; commune: string }
  | { is: 'unknown' }

/** Below, the service itself is guessing. */
const leastScore = 0.5
/** Candidates this near the best one may be what was meant. */
const sameScore = 0.1

/** Says what can be said of an address: only what every place it may mean agrees on. */
export function verdictOf(candidates: readonly Candidate[]): Verdict {
  const best = Math.max(0, ...candidates.map(({ score }) => score))
  const likely = candidates.filter(({ score }) => score >= Math.max(leastScore, best - sameScore))
  const [first] = likely
  if (!first) return { is: 'unknown' }
  const { there, label, commune } = first
  if (there && likely.every((each) => isSame(each.there, there)))
    return { is: there.answer, label, found: there }
  if (likely.length > 1 && likely.every((each) => each.isFine)) return { is: 'choose', candidates: likely }
  return { is: 'vague', label, commune }
}

function isSame(a: DistrictAnswer | undefined, b: DistrictAnswer): boolean {
  const codes = ({ qpv }: DistrictAnswer) => qpv.map(({ code }) => code).join()
  return a !== undefined && a.answer === b.answer && codes(a) === codes(b)
}
