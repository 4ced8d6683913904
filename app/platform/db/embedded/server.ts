import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import { disarm, leftoverServer, saysReady, startedLike, stopServer } from './leftover.ts'
import { startOf } from './processes.ts'
import { port, postgresArguments } from './settings.ts'

/** A running PostgreSQL. `adopted` when an earlier process of the site had started it. */
export type Server = { pid: number; adopted: boolean }

/** What to start, and where. */
export type Plan = {
  home: Home
  binaries: Binaries
  data: string
  socket: string
  throwaway: boolean
  say: (line: string) => void
}

// A zombie or a dying child may stand in the way for a moment after a kill.
const patience = 30_000

/** Takes over the server an earlier process left, or starts one. Resolves when it accepts connections. */
export async function startServer(plan: Plan): Promise<Server> {
  const adopted = await adopt(plan)
  if (adopted !== undefined) return { pid: adopted, adopted: true }
  const deadline = Date.now() + patience
  for (;;) {
    disarm(plan.data, plan.socket, port)
    const logStart = sizeOf(logFile(plan.home))
    const pid = await launch(plan)
    if (pid !== undefined) return { pid, adopted: false }
    const said = readFileSync(logFile(plan.home), 'utf8').slice(logStart).trim()
    const passing = said.includes('already exists') || said.includes('still in use')
    if (!passing || Date.now() > deadline) throw new Error(`The database did not start: ${lastLines(said)}`)
    await sleep(200)
  }
}

async function adopt({ data, socket, throwaway, binaries, say }: Plan): Promise<number | undefined> {
  const pid = leftoverServer(data)
  if (pid === undefined) return undefined
  const options = postgresArguments(data, socket, throwaway)
  if (startedLike(pid, data, join(binaries.folder, 'postgres'), options) && saysReady(data, pid)) return pid
  say('Stopping the database that an earlier start left running.')
  await stopServer(pid)
  return undefined
}

/** @returns its pid once ready, undefined if it stopped first. */
async function launch(plan: Plan): Promise<number | undefined> {
  const child = spawnServer(plan)
  const pid = child.pid
  if (pid === undefined) return undefined
  const started = Date.now()
  for (let told = 1; ; ) {
    if (saysReady(plan.data, pid)) return pid
    if (child.exitCode !== null || startOf(pid) === undefined) return undefined
    if (Date.now() - started > told * 5_000) plan.say(`The database is repairing itself (${5 * told++} s).`)
    await sleep(10)
  }
}

function spawnServer({ home, binaries, data, socket, throwaway }: Plan): ChildProcess {
  const log = openSync(rotated(logFile(home)), 'a')
  const child = spawn(join(binaries.folder, 'postgres'), postgresArguments(data, socket, throwaway), {
    ...home.user,
    env: { ...binaries.env, TZ: 'UTC' },
    cwd: data,
    // Ctrl-C goes to a terminal's whole group: in a session of its own, the database outlives the requests.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.on('error', () => {})
  child.unref()
  return child
}

function logFile(home: Home): string {
  return join(home.folder, 'postgres.log')
}

function rotated(file: string): string {
  if (sizeOf(file) > 5_000_000) renameSync(file, `${file}.1`)
  return file
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function lastLines(text: string): string {
  return text.split('\n').slice(-5).join('\n') || 'it said nothing.'
}
