import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import autocannon, { type Request, type Result } from 'autocannon'
import { type Question, questions } from './questions.ts'
import type { BenchSite } from './site.ts'

/** A site, and how many fictional signatories its register holds. */
export type Register = { site: BenchSite; signatories: number }

/** What searching and filtering cost, at one size of the register. */
export type DirectoryFigures = {
  signatories: number
  /** Answers each second, from 32 connections that never wait. */
  rate: number
  /** Milliseconds, the site saturated by those 32 connections. */
  p99: number
  /** Milliseconds, four visitors at a time. */
  calmP99: number
  pages: { what: string; bytes: number; nodes: number }[]
}

const distinct = 10_000
const slices = 10

/**
 * P3 and P4: ten thousand different questions, none of which memory has kept, and what the whole directory weighs.
 * The registers are asked in turn, a slice of the questions at a time: a slow minute spoils them alike.
 */
export async function directory(
  registers: readonly Register[],
  say: (line: string) => void,
): Promise<DirectoryFigures[]> {
  say(
    `P3: ${distinct} different questions among ${registers.map(({ signatories }) => signatories).join(', ')}`,
  )
  for (const { site } of registers) await settle(site)
  const saturated = await askInTurn(registers, 32)
  const calm = await askInTurn(registers, 4)
  return Promise.all(
    registers.map(async ({ site, signatories }, i) => ({
      signatories,
      rate: saturated[i]?.rate ?? 0,
      p99: saturated[i]?.p99 ?? 0,
      calmP99: calm[i]?.p99 ?? 0,
      pages: [
        await weigh(site, 'list', '/signataires'),
        await weigh(site, 'map', '/signataires?vue=carte'),
        await weigh(site, 'places of the interactive map', '/signataires/carte.json'),
      ],
    })),
  )
}

/** What a crowd that came at once leaves to do: the database tidies, the register is read, the engine compiles. */
async function settle(site: BenchSite): Promise<void> {
  await site.sql`vacuum analyze`
  await ask(site, questions(2_000, 1), 32)
}

async function askInTurn(registers: readonly Register[], connections: number) {
  const all = questions(distinct, connections)
  const turns = registers.map(({ site }) => ({ site, milliseconds: [] as number[], seconds: 0 }))
  for (let slice = 0; slice < slices; slice++) {
    const asked = all.slice((slice * distinct) / slices, ((slice + 1) * distinct) / slices)
    for (const turn of slice % 2 === 0 ? turns : turns.toReversed()) {
      const { milliseconds, seconds } = await ask(turn.site, asked, connections)
      turn.milliseconds.push(...milliseconds)
      turn.seconds += seconds
    }
  }
  return turns.map(({ milliseconds, seconds }) => {
    const sorted = milliseconds.sort((a, b) => a - b)
    return { rate: sorted.length / seconds, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 }
  })
}

/** @throws Error when an answer is not the page asked for: a fast error is not speed. */
async function ask(site: BenchSite, paths: readonly Question[], connections: number) {
  let next = 0
  const milliseconds: number[] = []
  const options = {
    url: site.url,
    connections,
    amount: paths.length,
    headers: { 'accept-encoding': 'br, gzip' },
    // Each question is asked once, whichever connection is free.
    requests: [
      { setupRequest: (request: Request) => ({ ...request, path: paths[next++ % paths.length] ?? '/' }) },
    ],
  }
  const result = await new Promise<Result>((resolve, reject) => {
    const asking = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)))
    asking.on('response', (_client, _status, _bytes, took) => milliseconds.push(took))
  })
  const bad = result.errors + result.timeouts + result.non2xx
  if (bad > 0) throw new Error(`${bad} of ${paths.length} questions were not answered.`)
  return { milliseconds, seconds: result.duration }
}

/** The page as it travels, and how many elements the browser must hold. */
async function weigh(site: BenchSite, what: string, path: string) {
  const asked = get(`${site.url}${path}`, { headers: { 'accept-encoding': 'br' } })
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  let bytes = 0
  for await (const chunk of answer) bytes += (chunk as Buffer).length
  const text = await (await fetch(`${site.url}${path}`)).text()
  return { what, bytes, nodes: [...text.matchAll(/<[a-z]/g)].length }
}

/** The figures in lines for a terminal; the smaller register first. */
export function directoryLines(figures: DirectoryFigures[]): string[] {
  const ms = (n: number) => `${n.toFixed(0)} ms`
  const lines = figures.flatMap(({ signatories, rate, p99, calmP99, pages }) => [
    `P3 ${signatories} signatories: ${rate.toFixed(0)}/s; p99 ${ms(p99)} from 32 connections, ${ms(calmP99)} from 4 (goal ≤ 50 ms)`,
    ...pages.map(
      ({ what, bytes, nodes }) => `P4   ${what}: ${bytes} bytes, ${nodes} elements (goal 60 KB, 800)`,
    ),
  ])
  const [small, large] = figures
  if (!small || !large) return lines
  const ratio = (of: (figure: DirectoryFigures) => number) => (of(large) / of(small)).toFixed(2)
  const times = large.signatories / small.signatories
  return [
    ...lines,
    `P3 with ${times} times the register: p99 × ${ratio(({ p99 }) => p99)} saturated, × ${ratio(({ calmP99 }) => calmP99)} calm (goal × 1.2); rate × ${ratio(({ rate }) => rate)}`,
  ]
}
