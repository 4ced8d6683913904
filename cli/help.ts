import { commands } from './commands.ts'

/** The words of `bin/tissons help`. */
export function help(): string {
  const lines = Object.values(commands).map(
    ({ usage, purpose }) => `  bin/tissons ${usage}\n      ${purpose}`,
  )
  return ['bin/tissons: what the operator can do', '', ...lines].join('\n')
}
