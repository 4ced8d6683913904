import type { Sql } from '../db/database.ts'
import { errorFields, type Log } from '../log.ts'

/** Other processes (a second web process, the operator’s command) announce facts too: look twice a second. */
const everyMilliseconds = 500

/** Calls `onChange` when the last fact moved since the previous look. */
export function watchChanges(sql: Sql, onChange: () => void, log: Log): { stop(): void } {
  let last: number | undefined
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    try {
      const [row] = await sql<{ last: number }[]>`select coalesce(max(id), 0) as last from facts`
      if (last !== undefined && row?.last !== last) onChange()
      last = row?.last
    } catch (error) {
      log.error('changes.unreadable', errorFields(error))
    } finally {
      looking = false
    }
  }
  const timer = setInterval(look, everyMilliseconds)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
