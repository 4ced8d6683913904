import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection } from './database.ts'
import { prepareBinaries } from './embedded/binaries.ts'
import { type Claim, claim, InUse } from './embedded/claim.ts'
import { makeCluster } from './embedded/cluster.ts'
import { type Home, makeHome, makeSocketFolder } from './embedded/home.ts'
import { recordedPid, saysReady, stopServer } from './embedded/leftover.ts'
import { signal } from './embedded/processes.ts'
import { databaseName, makeRoles, owner, web } from './embedded/roles.ts'
import { type Plan, type Server, startServer } from './embedded/server.ts'
import { port } from './embedded/settings.ts'

/** A PostgreSQL of our own, reached by a socket that only this account and root can open. */
export type Embedded = {
  /** Owns the database and its tables: migrations. */
  owner: Connection
  /** May only do what migrations grant: the site. */
  web: Connection
  /** True when the server had been left running by a process that was killed. */
  adopted: boolean
  /** Stops the server after its connections were closed; calling it again does nothing. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Folder of the project's data; the database lives in `postgres` below it. */
  dataDirectory: string
  /** One line of progress for a person. */
  say?: (line: string) => void
  /** No durability, and an owner who may clone databases: for tests. */
  throwaway?: boolean
  /** When another process runs the database, use it instead of refusing: for the operator's commands. */
  join?: boolean
}

/**
 * Starts the PostgreSQL 18 that npm brought, making the cluster, roles and database when missing.
 * The server stops with this process; after a kill -9 of this process the next start takes it over.
 * @throws Error with a sentence for the operator, `InUse` when another process has the folder.
 * @example
 * const embedded = await startEmbedded({ dataDirectory: '.tissons' })
 * const sql = connect(embedded.web)
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDirectory, say = () => {}, throwaway = false } = options
  const home = makeHome(dataDirectory, say)
  const claimed = await claim(join(home.folder, 'claims')).catch((error) => {
    if (error instanceof InUse && options.join) return undefined
    throw error instanceof InUse ? inUse(dataDirectory, error.pid) : error
  })
  if (!claimed) return joined(home)
  try {
    const binaries = prepareBinaries(home.folder, home.user, say)
    if (!existsSync(join(home.folder, 'data'))) say('Making the database (first start only).')
    const data = await makeCluster(home, binaries, throwaway)
    const socket = makeSocketFolder(home)
    const server = await answeringServer({ home, binaries, data, socket, throwaway, say })
    return { ...connections(socket), adopted: server.adopted, stop: stopper(server.pid, claimed) }
  } catch (error) {
    claimed.release()
    throw error
  }
}

/** A server left running may be there and yet not answer: then it is replaced. */
async function answeringServer(plan: Plan): Promise<Server> {
  const server = await startServer(plan)
  try {
    await makeRoles(plan.socket, plan.throwaway)
    return server
  } catch (error) {
    await stopServer(server.pid, 2_000)
    if (!server.adopted) throw error
    return answeringServer(plan)
  }
}

function stopper(pid: number, claimed: Claim): () => Promise<void> {
  // A process that ends without saying so, by a fault for example, still stops its database.
  const atExit = () => {
    signal(pid, 'SIGINT')
    claimed.release()
  }
  process.once('exit', atExit)
  return async () => {
    process.off('exit', atExit)
    await stopServer(pid)
    claimed.release()
  }
}

/** Uses the server of another process: its owner stops it, not we. */
async function joined(home: Home): Promise<Embedded> {
  const data = join(home.folder, 'data')
  for (let waited = 0; waited < 10_000; waited += 100) {
    const pid = recordedPid(data)
    if (pid !== undefined && saysReady(data, pid))
      return { ...connections(makeSocketFolder(home)), adopted: false, stop: async () => {} }
    await sleep(100)
  }
  throw new Error('The database is being started by another process and is not ready yet: try again.')
}

function connections(host: string): Pick<Embedded, 'owner' | 'web'> {
  const place = { host, port, database: databaseName }
  return { owner: { ...place, user: owner }, web: { ...place, user: web } }
}

function inUse(dataDirectory: string, pid: number): Error {
  return new Error(
    `The database in ${dataDirectory} is in use by process ${pid}: another start is running. Stop it first, or choose another folder with TISSONS_DATA.`,
  )
}
