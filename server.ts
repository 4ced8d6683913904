import { readConfig } from './app/platform/config.ts'
import { isEscapedCut } from './app/platform/db/unavailable.ts'
import { errorFields, makeLog } from './app/platform/log.ts'
import { prepareDatabase } from './app/prepare-database.ts'
import { openSite, readAhead } from './app/running-site.ts'
import { welcome } from './app/welcome.ts'
import { whyNotStarted } from './app/why-not-started.ts'

let isUp = false
let stopping = false

process.on('uncaughtException', (error) => {
  // Ctrl-C also stops the programs that were making the database.
  if (stopping) process.exit(0)
  // Rejections that nobody caught come here too.
  if (isUp && isEscapedCut(error)) return log.error('database.cut', errorFields(error))
  if (isUp) log.error('server.failed', errorFields(error))
  else console.error(whyNotStarted(error))
  process.exit(1)
})

const config = readConfig(process.env)
const log = makeLog(config.logLevel)
const opening = open()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)

const { running, ground } = await opening
running.server.on('error', async (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE'
  console.error(
    taken ? `Port ${config.port} is already in use. Choose another: PORT=3001 npm start` : error.message,
  )
  await running.stop()
  await ground.stop()
  process.exit(1)
})
if (!stopping)
  running.server.listen(config.port, config.host, () => {
    isUp = true
    console.log(welcome(config))
    void readAhead(running)
  })

async function open() {
  const ground = await prepareDatabase(config, (line) => console.log(line))
  return { ground, running: await openSite(config, ground.web, log) }
}

/** What is being opened is opened first, so that nothing is left behind. */
async function stop(signal: string): Promise<void> {
  if (stopping) return
  stopping = true
  if (isUp) log.info('server.stopping', { signal })
  const { ground, running } = await opening
  await running.stop()
  await ground.stop()
  process.exit(0)
}
