import { type Burst, burst } from './load.ts'
import type { Figure } from './report.ts'
import { compare, type Pace } from './rounds.ts'
import type { BenchSite, Target } from './site.ts'
import { type Waiting, waitingSignatures } from './waiting-signatures.ts'

/** More than any site here can sign in a second. */
const mostEachSecond = 2_000

/** The press of the signing button, beside a bare server that writes one durable row. */
export async function signing(site: BenchSite, pace: Pace, say: (line: string) => void): Promise<Figure[]> {
  say(`P5: signing, ${pace.rounds} rounds of ${pace.seconds} s each`)
  const [version] = await site.sql<{ sha256: string }[]>`
    select sha256 from charter_public where charter_slug = 'nationale' and is_current`
  const bare = await site.startBare('bare-signing.ts', site.database)
  const waiting = waitingSignatures(site.sql)
  let answered = 0
  const comparison = await compare(
    async (seconds) => {
      await waiting.fill(seconds * mostEachSecond)
      const shown = await press(site, waiting, version?.sha256 ?? '', seconds)
      answered += shown.answers
      await waiting.posted()
      return shown
    },
    (seconds) => write(bare, seconds),
    // A press runs a hundred times the code of a kept page, a hundred times less often.
    { ...pace, warmUpSeconds: Math.min(10, pace.seconds * 3) },
  )
  bare.stop()
  await refuseLoss(waiting, answered)
  return [{ id: 'P5', what: 'signing', goal: 0.3, ...comparison }]
}

async function press(site: BenchSite, waiting: Waiting, fingerprint: string, seconds: number) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: site.url }
  return burst(site, '/', {
    seconds,
    requests: [
      {
        method: 'POST',
        headers,
        body: new URLSearchParams({ fingerprint }).toString(),
        setupRequest: (request) => ({ ...request, path: `/signature/${waiting.next()}` }),
      },
    ],
  })
}

let written = 0

async function write(bare: Target, seconds: number): Promise<Burst> {
  return burst(bare, '/', {
    seconds,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        setupRequest: (request) => {
          const name = `Association fictive ${++written}`
          const body = new URLSearchParams({ name, email: `${written}@bench.invalid`, message: 'Bonjour' })
          return { ...request, body: body.toString() }
        },
      },
    ],
  })
}

/** Every press that was answered must be a signature: a fast refusal is not signing. */
async function refuseLoss(waiting: Waiting, answered: number): Promise<void> {
  const inForce = await waiting.inForce()
  if (inForce < answered)
    throw new Error(`${answered} presses were answered but ${inForce} signatures are in force.`)
}
