import type { Config } from '../app/platform/config.ts'

/** One command of `bin/tissons`. `usage` and `purpose` make the line of `bin/tissons help`. */
export type Command = {
  usage: string
  purpose: string
  /** @throws OperatorError with one sentence when the command cannot do what it was asked. */
  run(args: string[], config: Config): Promise<void>
}

/** A sentence for the operator; printed without a stack. */
export class OperatorError extends Error {}
