import type { Command } from './command.ts'
import { importCommand } from './import.ts'
import { team } from './team.ts'

/** Every command of `bin/tissons`, by its first word. */
export const commands: Record<string, Command> = { import: importCommand, team }
