import { type Db as BossConnection, PgBoss } from 'pg-boss'
import type postgres from 'postgres'
import type { Sql } from '../db/database.ts'
import { failedQueue, reactionQueue } from './relay.ts'

/** A connection of ours as pg-boss wants it: jobs are queued in the caller’s transaction, without a second pool. */
export function bossConnection(sql: Sql | postgres.TransactionSql): BossConnection {
  return {
    async executeSql(text, values = []) {
      const run = (on: Sql | postgres.TransactionSql) =>
        on.unsafe(text, values as postgres.ParameterOrJSON<never>[])
      // Its upkeep opens a transaction by hand, in one text: a pool must lend one connection for it.
      const rows =
        'reserve' in sql && /^\s*begin\b/i.test(text) ? await onOneConnection(sql, run) : await run(sql)
      // Several statements answer with several results; the last one is what pg-boss reads.
      return { rows: Array.isArray(rows[0]) ? (rows.at(-1) as unknown as unknown[]) : [...rows] }
    },
  }
}

async function onOneConnection<T>(pool: Sql, run: (on: Sql) => Promise<T>): Promise<T> {
  const one = await pool.reserve()
  try {
    return await run(one)
  } finally {
    one.release()
  }
}

/** Lays out or upgrades pg-boss’s schema and our queues. Called once, by the owner, with the migrations. */
export async function migrateJobs(sql: Sql): Promise<void> {
  const boss = new PgBoss({ db: bossConnection(sql), schedule: false, supervise: false })
  boss.on('error', () => {})
  await boss.start()
  const queues = await boss.getQueues([reactionQueue, failedQueue])
  const known = new Set(queues.map((queue) => queue.name))
  if (!known.has(failedQueue)) await boss.createQueue(failedQueue, { retentionSeconds: 90 * 86_400 })
  if (!known.has(reactionQueue)) {
    // A letter is tried for about two days: 30 s, 1 min, 2 min … at most 6 h apart.
    const patience = { retryLimit: 18, retryDelay: 30, retryBackoff: true, retryDelayMax: 6 * 3600 }
    await boss.createQueue(reactionQueue, { ...patience, expireInSeconds: 120, deadLetter: failedQueue })
  }
  await boss.stop({ graceful: false, close: false })
  await sql`grant select, insert, update, delete on all tables in schema pgboss to tissons_web`
  await sql`grant execute on all functions in schema pgboss to tissons_web`
}

/** The pg-boss of a running process, on the web role: it may work queues, not change their layout. */
export function openBoss(sql: Sql, onError: (error: unknown) => void): PgBoss {
  const boss = new PgBoss({ db: bossConnection(sql), migrate: false, superviseIntervalSeconds: 30 })
  boss.on('error', onError)
  return boss
}
