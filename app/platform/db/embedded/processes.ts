import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const linux = process.platform === 'linux'

/**
 * When a process started, as an opaque text; undefined when it is dead or a zombie.
 * A pid alone is reused by the system; a pid and its start are not, not even after a reboot.
 * @example startOf(process.pid) // '8412231.1f0e2a9c'
 */
export function startOf(pid: number): string | undefined {
  return linux ? startOnLinux(pid) : startElsewhere(pid)
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is a name in brackets which may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return `${fields[19]}.${bootOf()}`
  } catch {
    return undefined
  }
}

function startElsewhere(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line.startsWith('Z') ? undefined : line.replace(/^\S+/, '').replace(/\W+/g, '')
  } catch {
    return undefined
  }
}

let boot: string | undefined

function bootOf(): string {
  boot ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
  return boot
}

/**
 * Waits until a process has ended; the caller's own child counts as ended once it is a zombie.
 * @returns false when it is still there after `milliseconds`.
 */
export async function ended(pid: number, milliseconds: number): Promise<boolean> {
  const started = startOf(pid)
  const deadline = Date.now() + milliseconds
  while (started !== undefined && startOf(pid) === started) {
    if (Date.now() > deadline) return false
    await sleep(20)
  }
  return true
}

/** Sends a signal; a process that has already gone is no fault. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
