import { readConfig } from './app/platform/config.ts'
import { isEscapedCut } from './app/platform/db/unavailable.ts'
import { OperatorError } from './cli/command.ts'
import { commands } from './cli/commands.ts'
import { help } from './cli/help.ts'
import { noAnswer } from './cli/on-database.ts'

// A connection cut at the wrong instant: postgres.js throws where nobody listens, or never answers at all.
process.on('uncaughtException', (error) => {
  if (isEscapedCut(error)) goneAway()
  console.error(error)
  process.exit(1)
})
process.once('beforeExit', () => {
  if (!isFinished) goneAway()
})

let isFinished = false
const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name]

try {
  if (!command) {
    console.log(help())
    process.exitCode = name === 'help' ? 0 : 2
  } else await command.run(args, readConfig(process.env))
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
isFinished = true

function goneAway(): never {
  console.error(noAnswer)
  process.exit(1)
}
