import type { Config } from '../app/platform/config.ts'
import { connect, type Sql } from '../app/platform/db/database.ts'
import { isMigrated } from '../app/platform/db/migrate.ts'
import { isUnavailable } from '../app/platform/db/unavailable.ts'
import { openGround } from '../app/prepare-database.ts'
import { OperatorError } from './command.ts'

export const noAnswer = 'The database does not answer, and nothing was changed: try again in a moment.'

/**
 * Lends two connections of the site’s database, whether the site runs or not.
 * @param as with the site’s own rights, or those of the owner of the tables.
 * @throws OperatorError when the database was never laid out, or goes away meanwhile.
 */
export async function onDatabase<T>(
  config: Config,
  ask: (sql: Sql) => Promise<T>,
  as: 'web' | 'owner' = 'web',
): Promise<T> {
  // Ctrl-C runs what stands on exit: a database started for this command stops with it.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(code))
  const ground = await openGround(config, (line) => console.error(line), { join: true })
  const sql = connect(ground[as], 2)
  try {
    if (!(await isMigrated(sql).catch(notLaidOut)))
      throw new OperatorError('The database is not laid out yet: start the site once, then try again.')
    return await ask(sql)
  } catch (error) {
    if (!isUnavailable(error)) throw error
    throw new OperatorError(noAnswer)
  } finally {
    await sql.end({ timeout: 5 })
    await ground.stop()
  }
}

function notLaidOut(error: unknown): boolean {
  if (isUnavailable(error)) throw error
  return false
}
