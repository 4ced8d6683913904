import { createReadStream, openSync, readSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { connect, type Sql } from '../../../app/platform/db/database.ts'
import { openCsv } from '../../../app/platform/files/csv.ts'
import { importRegister } from '../../../app/register/index.ts'
import type { openBenchSite } from '../site.ts'

type BenchDatabase = Awaited<ReturnType<typeof openBenchSite>>['database']

/** A file of the register brought in, beside COPY of the same bytes into a table with a primary key. */
export async function importing(database: BenchDatabase, path: string, say: (line: string) => void) {
  const sql = connect(database, 1)
  try {
    say('COPY of the file as it is, with a primary key')
    const raw = await rawCopy(sql, path)
    say('The import: read, checked, made searchable')
    const first = await timed(() => bring(sql, path))
    say('The same file again')
    const again = await timed(() => bring(sql, path))
    const { added, rejectedCount } = first.value
    return [
      `COPY alone, with a primary key: ${raw.toFixed(1)} s for ${(statSync(path).size / 1e6).toFixed(0)} MB`,
      `import: ${first.seconds.toFixed(1)} s, ${added} added, ${rejectedCount} rejected: P6 ${(raw / first.seconds).toFixed(2)} (goal 0.4)`,
      `memory of the process, at most: ${first.megabytes.toFixed(0)} MB (goal 256)`,
      `the same again: ${again.seconds.toFixed(1)} s, ${again.value.unchanged} unchanged`,
    ]
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function rawCopy(sql: Sql, path: string): Promise<number> {
  const columns = headersOf(path)
  const start = performance.now()
  await sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`
    await tx.unsafe(`create table bench_raw (${columns.map((name) => `"${name}" text`).join(', ')},
      number bigint generated always as identity primary key)`)
    const copy =
      await tx`copy bench_raw (${tx(columns)}) from stdin with (format csv, delimiter ';', header true)`.writable()
    await pipeline(createReadStream(path, { highWaterMark: 1 << 18 }), copy)
  })
  const seconds = (performance.now() - start) / 1_000
  await sql`drop table bench_raw`
  return seconds
}

function headersOf(path: string): string[] {
  const head = Buffer.alloc(4_096)
  readSync(openSync(path, 'r'), head, 0, head.length, 0)
  return head.toString().split('\n')[0]?.split(';') ?? []
}

async function bring(sql: Sql, path: string) {
  const file = await openCsv(path)
  if (!file.ok) throw new Error(file.reason)
  const outcome = await importRegister(sql, [file.value])
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

async function timed<T>(work: () => Promise<T>) {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 50)
  const start = performance.now()
  const value = await work()
  clearInterval(watch)
  return { value, seconds: (performance.now() - start) / 1_000, megabytes: most / 1e6 }
}
