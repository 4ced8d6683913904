import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { connect, type Sql } from '../../../app/platform/db/database.ts'
import type { BenchSite } from '../site.ts'

/** A file of the register brought in, beside COPY of the same bytes into a table with a primary key. */
export async function importing(site: BenchSite, path: string, say: (line: string) => void) {
  const sql = connect(site.database, 1)
  try {
    say('COPY of the file as it is, with a primary key')
    const raw = await rawCopy(sql, path)
    say('The import: read, checked, made searchable')
    const first = await bring(site.dataDirectory, path)
    say('The same file again')
    const again = await bring(site.dataDirectory, path)
    return [
      `COPY alone, with a primary key: ${raw.toFixed(1)} s for ${(statSync(path).size / 1e6).toFixed(0)} MB`,
      `import: ${first.seconds.toFixed(1)} s: P6 ${(raw / first.seconds).toFixed(2)} (goal 0.4). ${first.said}`,
      `memory of the process, at most: ${first.megabytes.toFixed(0)} MB (goal 256)`,
      `the same again: ${again.seconds.toFixed(1)} s. ${again.said}`,
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

/** The operator’s own command, in a process of its own: its seconds, the most memory it held, what it said last. */
async function bring(dataDirectory: string, path: string) {
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', TISSONS_DATA: dataDirectory }
  const flags = (process.env.OPERATOR_FLAGS ?? '').split(' ')
  const program = join('dist', 'server', 'cli.js')
  const child = spawn(process.execPath, [...flags, program, 'import', 'register', path], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
  })
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid))
  }, 50)
  const start = performance.now()
  const [code] = await once(child, 'close')
  clearInterval(watch)
  if (code !== 0) throw new Error(`the import stopped with ${code}`)
  return { seconds: (performance.now() - start) / 1_000, megabytes, said: said.split('\n', 1)[0] ?? '' }
}

/** Linux keeps the most memory a process ever held (`VmHWM`, in kB). */
function peakOf(pid = 0): number {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return (Number(peak?.[1] ?? 0) * 1_024) / 1e6
  } catch {
    return 0
  }
}
