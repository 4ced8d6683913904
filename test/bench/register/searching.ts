import { readFileSync } from 'node:fs'
import { Kysely, type LogEvent } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import { readConfig } from '../../../app/platform/config.ts'
import type { Sql, Tables } from '../../../app/platform/db/database.ts'
import { searchEverywhere } from '../../../app/register/index.ts'
import { makeChance } from './chance.ts'
import { type Typed, typedFor, ways } from './typed.ts'

type Statement = { sql: string; parameters: readonly unknown[] }
type Searched = { wall: number; inside: number; processor: number; isFound: boolean }

const config = readConfig({})

/**
 * Each way of typing, so many names: how long a search takes, and whether it shows the name that was meant.
 * @param sql one connection, so that one process of the server does all the work
 */
export async function searching(sql: Sql, names: number, say: (line: string) => void): Promise<string[]> {
  let asked: Statement[] = []
  const log = (event: LogEvent) => {
    asked.push({ sql: event.query.sql, parameters: event.query.parameters })
  }
  const db = new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: sql }), log })
  const [server] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  const entries = await sql<{ id: string; name: string }[]>`
    select id, name from register_entries where status = 'active' order by md5(id) limit ${names}`
  const search = async (typed: Typed): Promise<Searched> => {
    asked = []
    const [start, used] = [performance.now(), processorTime(server?.pid ?? 0)]
    const { entries: found } = await searchEverywhere(db, config, typed.text)
    const wall = performance.now() - start
    const processor = processorTime(server?.pid ?? 0) - used
    return { wall, processor, inside: await timeInside(sql, asked), isFound: isThere(typed, found) }
  }
  const lines = [heading]
  for (const [seed, way] of Object.keys(ways).entries()) {
    say(`Searches: ${way}`)
    const searched: Searched[] = []
    for (const typed of typedFor(way, entries, makeChance(seed))) searched.push(await search(typed))
    lines.push(told(way, searched))
  }
  return lines
}

/** How long a process had a core to itself so far, in milliseconds: neighbours do not count. Linux alone tells. */
function processorTime(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}

/** Namesakes are one name: any of them will do. */
function isThere(typed: Typed, found: readonly { id: string; name: string }[]): boolean {
  return found.some(({ id, name }) => id === typed.id || name === typed.name)
}

/** Planning and execution of each statement, as the server itself tells them: no network, no waiting for a core of ours. */
async function timeInside(sql: Sql, statements: readonly Statement[]): Promise<number> {
  let total = 0
  for (const { sql: text, parameters } of statements) {
    const explain = `explain (analyze, timing off, buffers off, format json) ${text}`
    const [row] = await sql.unsafe(explain, parameters as never[])
    const [plan] = row?.['QUERY PLAN'] ?? []
    total += plan['Planning Time'] + plan['Execution Time']
  }
  return total
}

const heading = `${''.padEnd(31)} processor ms             inside ms                wall ms
${'way of typing'.padEnd(31)} p50    p95    p99    max  p50    p95    p99    max  p50    p99   times  found`

function told(way: string, searched: readonly Searched[]): string {
  const found = searched.filter((one) => one.isFound).length / searched.length
  const [processor, inside, wall] = (['processor', 'inside', 'wall'] as const).map((what) =>
    searched.map((one) => one[what]).toSorted((a, b) => a - b),
  )
  const parts = [0.5, 0.95, 0.99, 1]
  const figures = [...parts.map(at(processor)), ...parts.map(at(inside)), ...[0.5, 0.99].map(at(wall))]
  const cells = figures.map((ms) => ms.toFixed(2).padStart(7)).join('')
  return `${way.padEnd(28)}${cells}  ${String(searched.length).padStart(5)}  ${(100 * found).toFixed(0).padStart(4)} %`
}

function at(sorted: readonly number[] = []) {
  return (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0
}
