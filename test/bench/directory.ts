import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import autocannon from 'autocannon'
import { median } from './load.ts'
import { type Question, questions } from './questions.ts'
import type { BenchSite } from './site.ts'

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

/** P3 and P4: ten thousand different questions, none of which memory has kept, and what the whole directory weighs. */
export async function directory(
  site: BenchSite,
  signatories: number,
  say: (line: string) => void,
): Promise<DirectoryFigures> {
  say(`P3: ${distinct} different questions among ${signatories} signatories`)
  // The first question reads the whole register, and the engine compiles what it runs often.
  await ask(site, questions(1_000, 1), 32)
  const rounds = []
  for (let round = 0; round < 3; round++) rounds.push(await ask(site, questions(distinct, round + 2), 32))
  const calm = await ask(site, questions(distinct, 9), 4)
  return {
    signatories,
    rate: median(rounds.map(({ rate }) => rate)),
    p99: median(rounds.map(({ p99 }) => p99)),
    calmP99: calm.p99,
    pages: [
      await weigh(site, 'list', '/signataires'),
      await weigh(site, 'map', '/signataires?vue=carte'),
      await weigh(site, 'places of the interactive map', '/signataires/carte.json'),
    ],
  }
}

/** @throws Error when an answer is not the page asked for: a fast error is not speed. */
async function ask(site: BenchSite, paths: Question[], connections: number) {
  let next = 0
  const result = await autocannon({
    url: site.url,
    connections,
    amount: paths.length,
    headers: { 'accept-encoding': 'br, gzip' },
    // Each question is asked once, whichever connection is free.
    requests: [{ setupRequest: (request) => ({ ...request, path: paths[next++ % paths.length] ?? '/' }) }],
  })
  const bad = result.errors + result.timeouts + result.non2xx
  if (bad > 0) throw new Error(`${bad} of ${paths.length} questions were not answered.`)
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 }
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
