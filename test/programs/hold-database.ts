// Starts an embedded database, says so in one JSON line, and holds it until told otherwise on standard input.
import { createInterface } from 'node:readline'
import { startEmbedded } from '../../app/platform/db/embedded.ts'

const [dataDirectory = '', ...flags] = process.argv.slice(2)
// As the site does while it finishes its requests.
if (flags.includes('deaf')) process.on('SIGINT', () => {})

try {
  const embedded = await startEmbedded({
    dataDirectory,
    throwaway: flags.includes('throwaway'),
    join: flags.includes('join'),
  })
  console.log(JSON.stringify({ owner: embedded.owner, adopted: embedded.adopted }))
  createInterface(process.stdin).on('line', async (word) => {
    if (word === 'stop') await embedded.stop()
    process.exit(0)
  })
} catch (error) {
  console.log(JSON.stringify({ refused: (error as Error).message }))
}
