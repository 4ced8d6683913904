import { connect as dial, type Socket } from 'node:net'
import { inject } from 'vitest'
import type { TestDatabase } from './database-door.ts'

let own: Promise<TestDatabase> | undefined
const doors = new Set<Socket>()

/**
 * The database of this test file: real PostgreSQL, migrated, empty, nobody else's. Made at the first call,
 * the same at the next ones, dropped when the file ends.
 * @example
 * const { web } = await testDatabase()
 * const sql = connect(web, 4)
 * afterAll(() => sql.end())
 */
export function testDatabase(): Promise<TestDatabase> {
  own ??= anotherDatabase()
  return own
}

/** Another migrated and empty database, for a test that spoils its own. */
export function anotherDatabase(): Promise<TestDatabase> {
  return new Promise((resolve, reject) => {
    const door = dial(inject('databaseDoor'))
    doors.add(door)
    let said = ''
    door.setEncoding('utf8')
    door.on('error', reject)
    door.on('data', (text) => {
      said += text
      if (!said.endsWith('\n')) return
      const answer = JSON.parse(said) as TestDatabase & { error?: string }
      // The open connection keeps the database; it must not keep the process.
      door.unref()
      if (answer.error) reject(new Error(answer.error))
      else resolve(answer)
    })
  })
}

/** Gives back the databases of a test file that ended: the next one in this process has its own. */
export function leaveDatabases(): void {
  own = undefined
  for (const door of doors) door.destroy()
  doors.clear()
}
