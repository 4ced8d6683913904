import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Sql } from '../../app/platform/db/database.ts'
import { startEmbedded } from '../../app/platform/db/embedded.ts'

/** A running server to load: its address, and its process for counting processor time. */
export type Target = { url: string; pid: number }

/** The built site on a database of its own, and the bare servers it is measured beside. */
export type BenchSite = Target & {
  /** The owner's connection: to prepare data and to write as another process would. */
  sql: Sql
  /** Where the database is, for the bare server that writes. */
  database: { host: string; port: number; user: string; database: string }
  /** For the operator’s commands, which join the database of a site that runs. */
  dataDirectory: string
  /** Starts one of the programs of this folder as a bare server. It answers on the port it sends back. */
  startBare(program: string, message: unknown): Promise<Target & { stop(): void }>
  close(): Promise<void>
}

export async function openBenchSite(): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'tissons-bench-'))
  // Under root, PostgreSQL runs under another account, which must be able to enter.
  chmodSync(folder, 0o711)
  const children: ChildProcess[] = []
  try {
    const port = await freePort()
    const server = startServer(folder, port)
    children.push(server)
    const url = `http://127.0.0.1:${port}`
    await answering(url, server)
    const { owner } = await startEmbedded({ dataDirectory: folder, join: true })
    if (!('host' in owner)) throw new Error('the embedded database is reached by its socket')
    const sql = connect(owner, 2)
    return {
      url,
      pid: server.pid ?? 0,
      sql,
      database: owner,
      dataDirectory: folder,
      startBare: (program, message) => startBare(program, message, children),
      async close() {
        await sql.end({ timeout: 1 }).catch(() => {})
        await closeAll(children, folder)
      },
    }
  } catch (error) {
    await closeAll(children, folder)
    throw error
  }
}

function startServer(folder: string, port: number): ChildProcess {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    TISSONS_DATA: folder,
    TISSONS_DEMO: '1',
    TISSONS_URL: '',
    DATABASE_URL: '',
    SMTP_URL: '',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: String(port),
  }
  const program = join('dist', 'server', 'server.js')
  return spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (server.exitCode !== null) throw new Error('The site stopped as it started: see its words above.')
    const ready = await fetch(`${url}/sante/pret`).catch(() => undefined)
    if (ready?.ok) return
    await sleep(100)
  }
  throw new Error('The site was not ready within a minute.')
}

async function startBare(program: string, message: unknown, children: ChildProcess[]) {
  const child = fork(join(import.meta.dirname, program), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  children.push(child)
  child.send(message as never)
  const [port] = (await once(child, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => void child.kill() }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function closeAll(children: ChildProcess[], folder: string): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await Promise.race([once(child, 'exit'), sleep(15_000)])
    }),
  )
  // The database may be kept elsewhere and linked from here.
  const database = join(folder, 'postgres')
  if (existsSync(database)) rmSync(realpathSync(database), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}
