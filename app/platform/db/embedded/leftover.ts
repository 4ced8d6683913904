import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ended, signal, startOf } from './processes.ts'

const lockName = 'postmaster.pid'

/** The pid PostgreSQL wrote in its cluster, dead or alive. */
export function recordedPid(data: string): number | undefined {
  const pid = Number(linesOf(join(data, lockName))[0])
  return pid > 0 ? pid : undefined
}

/** True once the server with this pid has said that it accepts connections. */
export function saysReady(data: string, pid: number): boolean {
  const lines = linesOf(join(data, lockName))
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

/** A server that a killed site left running on this cluster. */
export function leftoverServer(data: string): number | undefined {
  const pid = recordedPid(data)
  return pid !== undefined && worksIn(pid, data) ? pid : undefined
}

/**
 * True when that server was started exactly as we would, by programs that are still on the disk.
 * Anything else (an update, a moved folder) is stopped and started again.
 */
export function startedLike(pid: number, data: string, program: string, options: string[]): boolean {
  const written = linesOf(join(data, 'postmaster.opts'))[0]
  const expected = [program, ...options.map((option) => `"${option}"`)].join(' ')
  return written === expected && !linkOf(`/proc/${pid}/exe`).endsWith(' (deleted)')
}

/**
 * Stops a server: its clients are sent away, then its own children if it lingers, then it is killed, which
 * loses nothing but time at the next start.
 */
export async function stopServer(pid: number, patience = 15_000): Promise<void> {
  for (const name of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (startOf(pid) === undefined) return
    signal(pid, name)
    if (await ended(pid, name === 'SIGINT' ? patience : Math.min(patience, 5_000))) return
  }
}

/**
 * Makes a cluster startable after its server was killed.
 *
 * PostgreSQL refuses to start while the pid it recorded exists, even as a zombie or as another program
 * that got the same number. Removing the file would be unsafe: it also leads to the shared memory that
 * surviving children may still use. PostgreSQL treats its own parent's pid as stale and goes on to check
 * that memory, so we write ours. Call only when `leftoverServer` found none.
 */
export function disarm(data: string, socket: string, port: number): void {
  const file = join(data, lockName)
  const [, ...rest] = linesOf(file)
  if (rest.length > 0) writeFileSync(file, [process.pid, ...rest].join('\n'))
  else if (existsSync(file)) rmSync(file)
  for (const name of [`.s.PGSQL.${port}`, `.s.PGSQL.${port}.lock`])
    rmSync(join(socket, name), { force: true })
  for (const child of childrenLeft(data)) signal(child, 'SIGQUIT')
}

/** Children that outlived a killed server; they end by themselves, but not in the middle of a long query. */
function childrenLeft(data: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && worksIn(pid, data))
}

/** True for a living process named postgres whose working folder is the cluster. */
function worksIn(pid: number, data: string): boolean {
  if (startOf(pid) === undefined) return false
  if (process.platform !== 'linux') return programOf(pid).endsWith('postgres')
  return linkOf(`/proc/${pid}/cwd`) === data && linesOf(`/proc/${pid}/comm`)[0] === 'postgres'
}

function programOf(pid: number): string {
  return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim()
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
