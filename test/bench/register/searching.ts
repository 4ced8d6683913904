import { Kysely, type LogEvent } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import { readConfig } from '../../../app/platform/config.ts'
import type { Sql, Tables } from '../../../app/platform/db/database.ts'
import { searchEverywhere } from '../../../app/register/index.ts'
import { makeChance } from './chance.ts'
import { type Typed, typedFor, ways } from './typed.ts'

type Statement = { sql: string; parameters: readonly unknown[] }
type Searched = { wall: number; server: number; isFound: boolean; statements: number; text: string }

const config = readConfig({})

/** Each way of typing, so many names: how long a search takes, and whether it shows the name that was meant. */
export async function searching(sql: Sql, names: number, say: (line: string) => void): Promise<string[]> {
  let asked: Statement[] = []
  const log = (event: LogEvent) => {
    asked.push({ sql: event.query.sql, parameters: event.query.parameters })
  }
  const db = new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: sql }), log })
  const entries = await sql<{ id: string; name: string }[]>`
    select id, name from register_entries where status = 'active' order by md5(id) limit ${names}`
  const lines = [heading]
  for (const [seed, way] of Object.keys(ways).entries()) {
    say(`Searches: ${way}`)
    const searched: Searched[] = []
    for (const typed of typedFor(way, entries, makeChance(seed))) {
      asked = []
      const start = performance.now()
      const { entries: found } = await searchEverywhere(db, config, typed.text)
      const wall = performance.now() - start
      const statements = asked
      searched.push({
        ...{ wall, statements: statements.length, text: typed.text, isFound: isThere(typed, found) },
        server: await timeInside(sql, statements),
      })
    }
    lines.push(told(way, searched))
  }
  return lines
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

const heading =
  'way of typing                    times  inside ms: p50    p95    p99    max   wall: p50    p99  found'

function told(way: string, searched: readonly Searched[]): string {
  const server = sorted(searched.map((one) => one.server))
  const wall = sorted(searched.map((one) => one.wall))
  const found = searched.filter((one) => one.isFound).length / searched.length
  const figures = [
    at(server, 0.5),
    at(server, 0.95),
    at(server, 0.99),
    at(server, 1),
    at(wall, 0.5),
    at(wall, 0.99),
  ]
  const cells = figures.map((ms) => ms.toFixed(2).padStart(7)).join('')
  if (process.env.SLOWEST)
    for (const one of searched.toSorted((a, b) => b.server - a.server).slice(0, Number(process.env.SLOWEST)))
      console.log(`    ${one.server.toFixed(1)} ms, ${one.statements} statements: ${one.text}`)
  return `${way.padEnd(32)} ${String(searched.length).padStart(5)}          ${cells}   ${(100 * found).toFixed(0)} %`
}

function sorted(numbers: number[]): number[] {
  return numbers.toSorted((a, b) => a - b)
}

function at(of: readonly number[], part: number): number {
  return of[Math.floor(part * (of.length - 1))] ?? 0
}
