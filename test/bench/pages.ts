import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { burst } from './load.ts'
import type { Figure } from './report.ts'
import { compare, type Pace } from './rounds.ts'
import type { BenchSite } from './site.ts'

const measured = [
  { id: 'P1', what: 'home page', path: '/', goal: 0.5 },
  { id: 'P1', what: 'charter', path: '/charte', goal: 0.5 },
  { id: 'P2', what: 'register', path: '/signataires', goal: 0.4 },
]

/** Public pages beside a bare server that sends the same compressed bytes. */
export async function pages(site: BenchSite, pace: Pace, say: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { id, what, path, goal } of measured) {
    say(`${id}: ${what}, ${pace.rounds} rounds of ${pace.seconds} s each`)
    const bare = await site.startBare('bare-page.ts', await pageOf(site, path))
    const comparison = await compare(
      (seconds) => whileItChanges(site, () => burst(site, path, { seconds })),
      (seconds) => burst(bare, path, { seconds }),
      pace,
    )
    bare.stop()
    figures.push({ id, what, goal, ...comparison })
  }
  return figures
}

/** The page as it travels: compressed. */
async function pageOf(site: BenchSite, path: string) {
  const asked = get(`${site.url}${path}`, { headers: { 'accept-encoding': 'br' } })
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = answer.headers
  if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}.`)
  return { body: Buffer.concat(chunks).toString('base64'), type, encoding }
}

/** Every second something public changes, as when associations sign: kept pages are made anew each time. */
async function whileItChanges<T>(site: BenchSite, work: () => Promise<T>): Promise<T> {
  const change = () =>
    site.sql`insert into facts (name, payload, at) values ('bench.changed', '{}', now())`.catch(() => {})
  const timer = setInterval(change, 1_000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
