import { database, type Sql } from '../../app/platform/db/database.ts'
import { searchTerritories, territoriesAt } from '../../app/territories/index.ts'
import { communes } from '../../cli/import/communes.ts'
import { qpv } from '../../cli/import/qpv.ts'
import { sharedData } from '../shared-data.ts'
import { lookUpsInProcess } from './look-ups.ts'

/**
 * How long the official lists take to come in, and what a search by name and a look-up by coordinates cost
 * once they are there, in lines for a terminal.
 */
export async function territories({ sql }: { sql: Sql }, say: (line: string) => void): Promise<string[]> {
  say('Territories: imports, then searches and look-ups')
  const lines = [
    ...(await timed('communes imported', await communes.prepare([]), sql)),
    ...(await timed('communes imported again', await communes.prepare([]), sql)),
  ]
  const official = sharedData('qpv/qpv2024.geojson', 'districts imported')
  if (!official.isThere) lines.push(official.title)
  else {
    lines.push(...(await timed(official.title, await qpv.prepare([official.path]), sql)))
    lines.push(...(await timed(`${official.title} again`, await qpv.prepare([official.path]), sql)))
  }
  const inProcess = official.isThere ? lookUpsInProcess(official.path) : []
  return [...lines, ...(await searches(sql)), ...(await lookUps(sql)), ...inProcess]
}

async function timed(what: string, bring: (sql: Sql, now: Date) => Promise<string[]>, sql: Sql) {
  const start = performance.now()
  const [report = ''] = await bring(sql, new Date())
  return [`${what} in ${((performance.now() - start) / 1_000).toFixed(1)} s. ${report}`]
}

/** The names of places as people type them, letter by letter, beside the least a question can cost. */
async function searches(sql: Sql): Promise<string[]> {
  const db = database(sql)
  const names = await sql<{ name: string; code: string }[]>`
    select name, code from territories order by md5(id) limit 200`
  const texts = names.flatMap(({ name, code }) => [
    ...Array.from(name, (_, i) => name.slice(0, i + 1)),
    ...name.split(/[ ’-]/),
    code,
  ])
  await milliseconds(texts.slice(0, 500), (text) => searchTerritories(db, text))
  return [
    told('search by name', await milliseconds(texts, (text) => searchTerritories(db, text))),
    told('beside “select 1”', await milliseconds(texts, () => sql`select 1`)),
  ]
}

/** Around every district, a kilometre away at most. */
async function lookUps(sql: Sql): Promise<string[]> {
  const centres = await sql<{ lon: number; lat: number }[]>`
    select lon, lat from territories where kind = 'qpv' and lon is not null`
  const points = Array.from({ length: 20 }, () => centres.map(({ lon, lat }) => near(lon, lat))).flat()
  const [first = 0] = await milliseconds(points.slice(0, 1), (point) => territoriesAt(sql, point))
  const rest = told(
    'look-up by coordinates',
    await milliseconds(points, (point) => territoriesAt(sql, point)),
  )
  return [`${rest}; the first after an import ${first.toFixed(0)} ms`]
}

function near(lon: number, lat: number) {
  return { lon: lon + (Math.random() - 0.5) / 50, lat: lat + (Math.random() - 0.5) / 50 }
}

async function milliseconds<T>(of: T[], work: (each: T) => PromiseLike<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (const each of of) {
    const start = performance.now()
    await work(each)
    taken.push(performance.now() - start)
  }
  return taken
}

function told(what: string, taken: number[]): string {
  const sorted = [...taken].sort((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(3)
  return `${what}: ${taken.length} times, median ${at(0.5)} ms, p99 ${at(0.99)} ms`
}
