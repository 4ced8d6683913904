import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startOf } from './processes.ts'

/** Held while a process uses a folder. */
export type Claim = { release(): void }

/** The folder is in use; `pid` says by whom. */
export class InUse extends Error {
  readonly pid: number

  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}.`)
    this.pid = pid
  }
}

/**
 * Claims a folder for this process; released by `release()` or by the process's death, kill -9 included.
 *
 * Each claimant writes a file of its own, named after its pid and start, and only then looks for the
 * others'. Of two that come together at least one sees the other, so both can never hold the folder; a
 * file of the dead can be removed by anyone, since its name will never be alive again.
 * @throws InUse when another living process, or another claim of this one, holds it.
 */
export async function claim(folder: string): Promise<Claim> {
  mkdirSync(folder, { recursive: true })
  const own = `${process.pid}-${startOf(process.pid)}-${crypto.randomUUID().slice(0, 8)}`
  for (let attempt = 1; ; attempt++) {
    writeFileSync(join(folder, own), '')
    const holder = holderOf(folder, own)
    if (holder === undefined) return { release: () => rmSync(join(folder, own), { force: true }) }
    rmSync(join(folder, own), { force: true })
    // Two newcomers may have refused one another: draw lots before believing it.
    if (attempt === 4) throw new InUse(folder, holder)
    await sleep(20 + Math.random() * 200)
  }
}

/** The living process that holds a folder, if any. */
function holderOf(folder: string, except?: string): number | undefined {
  for (const name of readdirSync(folder)) {
    if (name === except) continue
    const [pid, started] = name.split('-')
    if (startOf(Number(pid)) === started) return Number(pid)
    rmSync(join(folder, name), { force: true })
  }
  return undefined
}
