import { execFile } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'

const run = promisify(execFile)

/** The role that exists before all others; used only to make the owner, the web role and the database. */
export const superuser = 'postgres'

/** Another major version of PostgreSQL cannot read the same files. */
const major = '18'

// Searching French words needs a locale that knows ’ is not a letter; C is the last resort of a bare system.
const locales = process.platform === 'darwin' ? ['fr_FR.UTF-8', 'C'] : ['C.UTF-8', 'C']

/**
 * Makes the cluster on first use. It is built under another name and renamed when whole, so that an
 * interruption leaves nothing that looks like a database.
 * @param throwaway skips the wait for the disk.
 * @returns the cluster's folder.
 */
export async function makeCluster(home: Home, binaries: Binaries, throwaway: boolean): Promise<string> {
  const data = join(home.folder, 'data')
  removeUnfinished(home.folder)
  if (existsSync(data)) return refuseOtherMajor(data)
  const unfinished = join(home.folder, `data-unfinished-${process.pid}`)
  await initialise(unfinished, home, binaries, throwaway)
  renameSync(unfinished, data)
  syncFolder(home.folder)
  return data
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith('data-unfinished-'))
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 10 })
}

function refuseOtherMajor(data: string): string {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (found === major) return data
  throw new Error(`${data} was made by PostgreSQL ${found}; this version reads ${major} only.`)
}

async function initialise(data: string, home: Home, binaries: Binaries, throwaway: boolean): Promise<void> {
  for (const locale of locales) {
    try {
      await initdb(data, locale, home, binaries, throwaway)
      return
    } catch (error) {
      const said = String((error as { stderr?: unknown }).stderr ?? error)
      if (said.includes('invalid locale name') && locale !== locales.at(-1)) continue
      throw new Error(`The database could not be made in ${data}: ${said.trim()}`)
    }
  }
}

async function initdb(
  data: string,
  locale: string,
  home: Home,
  { folder, env }: Binaries,
  throwaway: boolean,
) {
  const options = [
    `--pgdata=${data}`,
    `--username=${superuser}`,
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=icu',
    '--icu-locale=fr-FR',
    // Whoever can open the socket's folder is the operator.
    '--auth-local=trust',
    '--auth-host=reject',
    ...(throwaway ? ['--no-sync'] : []),
  ]
  await run(join(folder, 'initdb'), options, { ...home.user, env: { ...env, TZ: 'UTC' }, cwd: home.folder })
}

// The new name must survive a power cut, like what it names.
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
