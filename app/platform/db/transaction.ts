import { Kysely } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import type postgres from 'postgres'
import type { Sql, Tables, Tx } from './database.ts'
import { isUniqueViolation } from './unique-violation.ts'

/** Times an act is run before its fault is told: of those who come at once, one gets through each time. */
const mostAttempts = 20

/**
 * Runs an act in one transaction. What it asks together (`Promise.all`) travels together, and is done in the
 * order it was asked: waking the database costs more than most questions do. An act beaten by another to a
 * place in a unique index starts again, and then sees the other’s row.
 * @throws what the act throws, after the transaction was undone.
 * @example
 * await transaction(sql, async (tx) => {
 *   const [, link] = await Promise.all([lock(tx), openedLink(tx)])
 *   await Promise.all([writeOne(tx, link), writeOther(tx, link)])
 * })
 */
export function transaction<T>(sql: Sql, act: (tx: Tx) => Promise<T>): Promise<T> {
  return againIfBeaten(() => once(sql, act))
}

/** Runs an act again when another was quicker to a place in a unique index. */
export async function againIfBeaten<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      if (attempt === mostAttempts || !isUniqueViolation(error)) throw error
    }
  }
}

async function once<T>(sql: Sql, act: (tx: Tx) => Promise<T>): Promise<T> {
  const connection = await sql.reserve()
  try {
    // Not awaited: it leaves with the first question, whose answer tells the same fault.
    const begun = connection.unsafe('begin')
    begun.catch(() => {})
    const result = await act(over(connection))
    const { command } = await connection.unsafe('commit')
    // A fault that the act caught has already undone everything: committing says so without an error.
    if (command !== 'COMMIT') throw new Error('the transaction was undone by a fault that its act hid')
    return result
  } catch (error) {
    await connection.unsafe('rollback').catch(() => {})
    throw error
  } finally {
    connection.release()
  }
}

/** Kysely over one connection. Its own transactions wait for each answer before the next question. */
function over(connection: postgres.ReservedSql): Tx {
  const lent = Object.assign(() => {}, {
    reserve: async () => ({ unsafe: connection.unsafe, release() {} }),
  })
  const dialect = new PostgresJSDialect({ postgres: lent as unknown as Sql })
  return new Kysely<Tables>({ dialect }) as Tx
}
