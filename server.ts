import { readConfig } from './app/platform/config.ts'
import { makeLog } from './app/platform/log.ts'
import { prepareDatabase } from './app/prepare-database.ts'
import { openSite } from './app/running-site.ts'
import { welcome } from './app/welcome.ts'

const config = readConfig(process.env)
const log = makeLog(config.logLevel)

const ground = await prepareDatabase(config, (line) => console.log(line))
const running = await openSite(config, ground.web, log)

let stopping = false
async function stop(signal: string): Promise<void> {
  if (stopping) return
  stopping = true
  log.info('server.stopping', { signal })
  await running.stop()
  await ground.stop()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

running.server.on('error', async (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE'
  console.error(
    taken ? `Port ${config.port} is already in use. Choose another: PORT=3001 npm start` : error.message,
  )
  await ground.stop()
  process.exit(1)
})
running.server.listen(config.port, config.host, () => console.log(welcome(config)))
