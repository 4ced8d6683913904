import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach } from 'vitest'
import { type Connection, connect } from '../app/platform/db/database.ts'
import { recordedPid, stopServer } from '../app/platform/db/embedded/leftover.ts'

const places: string[] = []
const holders: ChildProcess[] = []

/** A new data directory, removed with its database, and whatever still runs in it, after the test. */
export function newPlace(below = tmpdir()): string {
  const place = mkdtempSync(join(below, 'tissons-place-'))
  chmodSync(place, 0o711)
  places.push(place)
  return place
}

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
  for (const place of places.splice(0)) {
    const home = join(place, 'postgres')
    const pid = existsSync(home) ? recordedPid(join(home, 'data')) : undefined
    if (pid !== undefined && pid !== process.pid && isPostgres(pid)) await stopServer(pid, 1_000)
    if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true })
    rmSync(place, { recursive: true, force: true })
  }
})

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return false
  }
}

/** The pid of the server that runs, or ran, in a data directory. */
export function serverPid(place: string): number {
  return recordedPid(join(place, 'postgres', 'data')) ?? 0
}

type Said = { owner?: Connection; adopted?: boolean; refused?: string }

/** Another process that starts the database of this place and holds it. */
export async function hold(place: string, ...flags: string[]): Promise<Said & { process: ChildProcess }> {
  const holder = spawnHolder(place, ...flags)
  const [line] = await new Promise<string[]>((resolve) => {
    createInterface(holder.stdout as NodeJS.ReadableStream).once('line', (text) => resolve([text]))
  })
  return { ...(JSON.parse(line ?? '{}') as Said), process: holder }
}

export function spawnHolder(place: string, ...flags: string[]): ChildProcess {
  const program = join('test', 'programs', 'hold-database.ts')
  const stdio = ['pipe', 'pipe', 'inherit'] as const
  const holder = spawn(process.execPath, [program, place, ...flags], { stdio: [...stdio], detached: true })
  holders.push(holder)
  return holder
}

export async function killed(holder: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => holder.once('exit', resolve))
  holder.kill('SIGKILL')
  await gone
}

/** One question to a database, over a connection of its own. */
export async function asked<T>(connection: Connection, question: string): Promise<T | undefined> {
  const sql = connect(connection, 1)
  try {
    const [row] = await sql.unsafe(question)
    return row && (Object.values(row)[0] as T)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
