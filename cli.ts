import { readConfig } from './app/platform/config.ts'
import { OperatorError } from './cli/command.ts'
import { commands } from './cli/commands.ts'
import { help } from './cli/help.ts'

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
