import type { Sql } from '../app/platform/db/database.ts'
import { type Command, OperatorError } from './command.ts'
import { communes } from './import/communes.ts'
import { contracts } from './import/contracts.ts'
import { groups } from './import/groups.ts'
import { outlines } from './import/outlines.ts'
import { qpv } from './import/qpv.ts'
import { register } from './import/register.ts'
import { onDatabase } from './on-database.ts'

/**
 * Reads what the operator asked for before any database is opened, and answers what to do there: it returns
 * the lines of the report.
 * @throws OperatorError when the arguments or the file make no sense.
 */
export type Importer = {
  /** What follows `bin/tissons import`. */
  usage: string
  /** With whose rights it writes; the site’s own unless said otherwise. */
  as?: 'owner'
  prepare(args: string[]): Promise<(sql: Sql, now: Date) => Promise<string[]>>
}

/** What can be imported, by name. */
const importers: Record<string, Importer> = { communes, qpv, contracts, groups, outlines, register }

/** `bin/tissons import …`: brings official lists into the site, again and again. */
export const importCommand: Command = {
  usage: Object.values(importers)
    .map((importer) => `import ${importer.usage}`)
    .join('\n  bin/tissons '),
  purpose: 'brings an official list in, whole or not at all; the same list twice changes nothing',
  async run([name = '', ...args], config) {
    const importer = importers[name]
    if (!importer) throw new OperatorError(`Say: bin/tissons ${importCommand.usage}`)
    const bring = await importer.prepare(args)
    const lines = await onDatabase(config, (sql) => bring(sql, new Date()), importer.as)
    for (const line of lines) console.log(line)
  },
}
