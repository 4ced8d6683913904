import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Connection, connect, type Sql } from '../app/platform/db/database.ts'
import { leftoverServer, stopServer } from '../app/platform/db/embedded/leftover.ts'
import { startOf } from '../app/platform/db/embedded/processes.ts'
import { type Embedded, startEmbedded } from '../app/platform/db/embedded.ts'
import { migrate } from '../app/platform/db/migrate.ts'
import { migrateJobs } from '../app/platform/jobs/boss.ts'

/** What a test file receives: a database of its own, for as long as it keeps the door open. */
export type TestDatabase = { owner: Connection; web: Connection }

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the socket where a test file asks for a database. */
    databaseDoor: string
  }
}

type Ground = { embedded: Embedded; sql: Sql }

const prefix = 'tissons-test-'
const folder = newFolder()
let ground: Promise<Ground> | undefined
let door: Server | undefined

/**
 * Once a run: opens the door where test files ask for a database. PostgreSQL starts, and the template is
 * migrated, when the first one asks; a run without database never pays.
 */
export async function setup(project: TestProject): Promise<void> {
  await removeLeftovers()
  door = await openDoor(join(folder, 'door'))
  project.provide('databaseDoor', join(folder, 'door'))
}

export async function teardown(): Promise<void> {
  door?.close()
  const opened = await ground?.catch(() => undefined)
  await opened?.sql.end({ timeout: 1 })
  await opened?.embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Named after its process, and open to the account PostgreSQL runs under. */
function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-${startOf(process.pid)}-`))
  chmodSync(made, 0o711)
  return made
}

/** Databases of runs that were killed before they could clear up. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const [pid, started] = name.slice(prefix.length).split('-')
    if (startOf(Number(pid)) === started) continue
    const server = leftoverServer(join(tmpdir(), name, 'postgres', 'data'))
    if (server !== undefined) await stopServer(server, 2_000)
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

async function openGround(): Promise<Ground> {
  const embedded = await startEmbedded({ dataDirectory: folder, throwaway: true })
  try {
    // pg-boss opens its transactions by hand: they need the one connection.
    const template = connect(embedded.owner, 1)
    await migrate(template)
    await migrateJobs(template)
    await template.end()
  } catch (error) {
    await embedded.stop()
    throw error
  }
  // A template may have no other connection while it is copied: speak from beside it.
  return { embedded, sql: connect({ ...embedded.owner, database: 'postgres' } as Connection, 1) }
}

/** Each connection is one test file: it receives its database, which goes when the connection closes. */
async function openDoor(path: string): Promise<Server> {
  const door = createServer((caller) => {
    caller.on('error', () => {})
    answer(caller).catch((error) => caller.end(`${JSON.stringify({ error: String(error) })}\n`))
  })
  door.unref()
  await new Promise<void>((resolve) => door.listen(path, resolve))
  return door
}

let made = 0

async function answer(caller: Socket): Promise<void> {
  ground ??= openGround()
  const { embedded, sql } = await ground
  const database = `test_${++made}`
  // Copying the files is ten times faster than writing them to the journal; nothing here must survive.
  await sql`create database ${sql(database)} template tissons strategy file_copy`
  const drop = () => sql`drop database if exists ${sql(database)} with (force)`.catch(() => {})
  caller.on('close', drop)
  if (caller.destroyed) await drop()
  const own = (connection: Connection) => ({ ...connection, database })
  caller.write(`${JSON.stringify({ owner: own(embedded.owner), web: own(embedded.web) })}\n`)
}
