import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { buildApp } from './app.ts'
import { answerable, receiveLetter } from './mail/index.ts'
import type { Config } from './platform/config.ts'
import { type Connection, connect, database } from './platform/db/database.ts'
import { againIfBeaten, transaction } from './platform/db/transaction.ts'
import { clientFolder, readAssets } from './platform/http/assets.ts'
import { watchChanges } from './platform/http/changes.ts'
import { makePageCache } from './platform/http/page-cache.ts'
import type { Site } from './platform/http/site.ts'
import { readStaticFiles } from './platform/http/static-files.ts'
import { makeCourtesy } from './platform/jobs/courtesy.ts'
import { startWorker } from './platform/jobs/worker.ts'
import type { Log } from './platform/log.ts'
import { fetchLetters } from './platform/mailer/letters-fetched.ts'
import { listenForLetters } from './platform/mailer/letters-in.ts'
import { openMailer } from './platform/mailer/mailer.ts'
import { heedingWishes } from './preferences/index.ts'
import { reactionsOf } from './reactions.ts'
import { routes } from './routes.ts'
import { scheduleOf } from './schedule.ts'
import { readDirectory } from './signatories/index.ts'

export type RunningSite = { site: Site; server: Server; stop(): Promise<void> }

/** The site over a database that is ready: its pool, pages, worker and HTTP server, not yet listening. */
export async function openSite(config: Config, web: Connection, log: Log): Promise<RunningSite> {
  const pools = openPools(web)
  const { sql } = pools
  const [db, acts, lots] = [database(sql), database(pools.acts), database(pools.lots)]
  const pages = makePageCache()
  const courtesy = makeCourtesy()
  let wake = () => {}
  const changed = () => {
    pages.clear()
    wake()
  }
  const site: Site = {
    config,
    sql,
    db,
    keyed: lots,
    log,
    mailer: heedingWishes(answerable(openMailer(config), config.replyTo), { config, db: acts }),
    assets: readAssets(),
    clock: () => new Date(),
    async transaction(act) {
      const result = await courtesy.during(() => transaction(pools.acts, act))
      changed()
      return result
    },
    async statement(act, people) {
      const result = await courtesy.during(() => againIfBeaten(() => act(lots)), people)
      changed()
      return result
    },
    changed,
  }
  const worker = await startWorker({
    sql: pools.worker,
    log,
    // Letters look rows up by their keys, as acts do.
    reactions: reactionsOf({ ...site, db: acts }),
    schedule: scheduleOf(site),
    letPass: courtesy.letPass,
  })
  wake = worker.wake
  const changes = watchChanges(sql, pages.clear, log)
  const waysIn = [await openLetterBox(site), openMailbox(site)]
  const server = serve(site, pages)
  return {
    site,
    server,
    async stop() {
      await closeServer(server)
      await Promise.all(waysIn.map((way) => way?.stop()))
      changes.stop()
      await worker.stop()
      await closePools(pools)
    },
  }
}

/** Reads what every visitor asks for before the first of them does. */
export async function readAhead({ site }: RunningSite): Promise<void> {
  // A database that is away is told of elsewhere, and the first visitor then reads it.
  await readDirectory(site.db).catch(() => undefined)
}

/** Answers to our letters, brought by SMTP when the operator gives a port. */
async function openLetterBox(site: Site) {
  const { inboundSmtpPort: port, replyTo, host } = site.config
  if (port === undefined || !replyTo) return undefined
  const [mailbox = '', domain = ''] = replyTo.toLowerCase().split('@')
  const isOurs = (address: string) => {
    const [local = '', at] = address.toLowerCase().split('@')
    return at === domain && (local === mailbox || local.startsWith(`${mailbox}+`))
  }
  return listenForLetters({ port, host }, isOurs, (source, to) => receiveLetter(site, source, to))
}

/** The same, fetched from a mailbox when the operator names one. */
function openMailbox(site: Site) {
  const { imapUrl, replyTo } = site.config
  if (!imapUrl || !replyTo) return undefined
  return fetchLetters(imapUrl, (source) => receiveLetter(site, source), site.log)
}

function serve(site: Site, pages: ReturnType<typeof makePageCache>): Server {
  const files = readStaticFiles(clientFolder)
  const listener = getRequestListener(buildApp(site, routes, pages).fetch)
  const server = createServer((req, res) => {
    if (pages.answer(req, res) || files.answer(req, res)) return
    void listener(req, res)
  })
  server.headersTimeout = 15_000
  server.requestTimeout = 30_000
  return server
}

/** Connections, each pool for questions of its kind. */
function openPools(web: Connection) {
  return {
    sql: connect(web, 10),
    acts: connect(web, 8, 'kept'),
    // Two lots are read and two written at most. Few connections, always asked the same, hold the tables and plans
    // they need close to the processor.
    lots: connect(web, 4, 'kept'),
    worker: connect(web, 6),
  }
}

async function closePools(pools: ReturnType<typeof openPools>): Promise<void> {
  await Promise.all(Object.values(pools).map((pool) => pool.end({ timeout: 5 })))
}

/** Finishes the requests under way; ten seconds at most. */
async function closeServer(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), 10_000)
  // A browser keeps its connection for the next page. Not at once: what it sent may still be on its way to us.
  const idle = setInterval(() => server.closeIdleConnections(), 500)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(idle)
  clearTimeout(late)
}
