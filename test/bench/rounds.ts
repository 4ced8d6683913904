import { type Burst, median } from './load.ts'

export type Pace = {
  rounds: number
  seconds: number
  /** Not counted: until the engine has compiled what it runs often. */
  warmUpSeconds?: number
}
/** Medians over the rounds; `ratio` is the median of each round's own ratio, so that a slow minute spoils both. */
export type Comparison = {
  value: number
  limit: number
  ratio: number
  p99: number
  micros?: number
  limitMicros?: number
}

type Contender = (seconds: number) => Promise<Burst>

/** Loads the site and its limit in turn, changing who goes first, after a warm-up that is not counted. */
export async function compare(
  site: Contender,
  limit: Contender,
  { rounds, seconds, warmUpSeconds = Math.min(2, seconds) }: Pace,
): Promise<Comparison> {
  await limit(Math.min(2, seconds))
  await site(warmUpSeconds)
  const pairs: { site: Burst; limit: Burst }[] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) pairs.push({ limit: await limit(seconds), site: await site(seconds) })
    else pairs.push({ site: await site(seconds), limit: await limit(seconds) })
  }
  const of = (read: (pair: { site: Burst; limit: Burst }) => number | undefined) =>
    median(pairs.map((pair) => read(pair) ?? Number.NaN))
  const micros = of((pair) => pair.site.micros)
  const limitMicros = of((pair) => pair.limit.micros)
  return {
    value: of((pair) => pair.site.rate),
    limit: of((pair) => pair.limit.rate),
    ratio: of((pair) => pair.site.rate / pair.limit.rate),
    p99: of((pair) => pair.site.p99),
    ...(Number.isNaN(micros + limitMicros) ? {} : { micros, limitMicros }),
  }
}
