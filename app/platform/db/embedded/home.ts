import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The system account PostgreSQL runs under, when we are root. */
export type User = { uid: number; gid: number }

/** Where the database lives: its folder and, when we are root, its account. */
export type Home = { folder: string; user: User | undefined }

// Where the database goes when its account cannot enter the data directory.
const refuge = '/var/lib/tissons'

/**
 * Makes the folder `postgres` of the data directory. PostgreSQL refuses to run as root, so root lends it
 * to an account that exists; when that account cannot enter (a project under /root), the folder is made
 * in /var/lib/tissons and linked from the data directory.
 */
export function makeHome(dataDirectory: string, say: (line: string) => void): Home {
  const asRoot = process.getuid?.() === 0
  mkdirSync(dataDirectory, { recursive: true, mode: asRoot ? 0o711 : 0o700 })
  const place = join(dataDirectory, 'postgres')
  if (!existsSync(place)) rmSync(place, { force: true })
  mkdirSync(place, { recursive: true, mode: 0o700 })
  const folder = realpathSync(place)
  return asRoot ? homeOfRoot(dataDirectory, place, folder, say) : ownHome(folder)
}

function ownHome(folder: string): Home {
  if (process.getuid && statSync(folder).uid !== process.getuid())
    throw new Error(
      `${folder} belongs to another account: start as that account, or choose another TISSONS_DATA.`,
    )
  return { folder, user: undefined }
}

function homeOfRoot(data: string, place: string, folder: string, say: (line: string) => void): Home {
  const user = ownerOf(folder) ?? lend(folder)
  if (canEnter(folder, user)) return { folder, user }
  if (existsSync(join(folder, 'data')))
    throw new Error(`The account that owns ${folder} cannot enter it any more: check the folders above it.`)
  const elsewhere = makeRefuge(data)
  chownSync(elsewhere, user.uid, user.gid)
  rmSync(place, { recursive: true })
  symlinkSync(elsewhere, place)
  say(`The database account cannot enter ${data}: the database is kept in ${elsewhere}.`)
  return { folder: elsewhere, user }
}

function ownerOf(place: string): User | undefined {
  const { uid, gid } = statSync(place)
  return uid === 0 ? undefined : { uid, gid }
}

function lend(place: string): User {
  const user = account('postgres') ?? account('nobody')
  if (!user) throw new Error('PostgreSQL cannot run as root: create an account named postgres.')
  chownSync(place, user.uid, user.gid)
  chmodSync(place, 0o700)
  return user
}

function account(name: string): User | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function canEnter(folder: string, user: User): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

// A new name each time: whoever deletes the data directory expects a new world, not the old one back.
function makeRefuge(dataDirectory: string): string {
  mkdirSync(refuge, { recursive: true })
  chmodSync(refuge, 0o711)
  const hash = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)
  return mkdtempSync(join(refuge, `${hash}-`))
}

/**
 * The folder of PostgreSQL's socket, closed to other accounts. A socket's path may hold 107 bytes, so a
 * long data directory gets a folder in the temporary directory.
 */
export function makeSocketFolder({ folder, user }: Home): string {
  const beside = join(folder, 'socket')
  const short = Buffer.byteLength(beside) <= 85
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const place = short ? beside : join(tmpdir(), `tissons-${hash}`)
  const owner = user ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (!existsSync(place)) {
    mkdirSync(place, { mode: 0o700 })
    chownSync(place, owner.uid, owner.gid)
  }
  const found = lstatSync(place)
  // Anyone may write to /tmp: take the folder only if it is really ours.
  if (!found.isDirectory() || found.uid !== owner.uid) throw new Error(`${place} belongs to someone else.`)
  chmodSync(place, 0o700)
  return place
}
