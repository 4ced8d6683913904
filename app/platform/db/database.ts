import { Kysely, type Transaction } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import postgres from 'postgres'

/** Every table, by name. Each room adds its own in its `tables.ts`, by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the rooms
export interface Tables {}

/** The whole database, for reads. */
export type Db = Kysely<Tables>
/** One transaction, for acts. A read may be given either. */
export type Tx = Transaction<Tables>

/** Where a PostgreSQL is: a URL (several hosts allowed) or a socket folder. */
export type Connection =
  | { url: string; role?: string }
  | { host: string; port: number; user: string; database: string }

export type Sql = postgres.Sql

// A day is a day, not an instant: keep `2026-11-14` as text.
const day = { to: 1082, from: [1082], serialize: (text: string) => text, parse: (text: string) => text }
// Counts fit a JavaScript number; nothing here reaches 2^53.
const count = { to: 20, from: [20], serialize: String, parse: Number }

/**
 * Opens a pool of connections.
 * @param max number of connections: 8 to 16 serve two cores best.
 * @param plans `anew` plans each search for what it looks for: a plan made for any territory is fifty times too
 * slow for a small or a large one. `kept` is for acts, which look rows up by their keys: planning them would take
 * longer than doing them.
 * @example const sql = connect({ url: process.env.DATABASE_URL }, 12)
 */
export function connect(connection: Connection, max = 12, plans: 'anew' | 'kept' = 'anew'): Sql {
  const settings = {
    max,
    types: { day, count },
    // Any lock or query longer than this is a fault: the visitor has left.
    connection: {
      application_name: 'tissons',
      statement_timeout: 20_000,
      lock_timeout: 8_000,
      plan_cache_mode: plans === 'anew' ? 'force_custom_plan' : 'auto',
    },
    connect_timeout: 5,
    idle_timeout: 0,
    onnotice: () => {},
    // `read-write` accepts a hot standby; only `primary` is right when several hosts are named.
    target_session_attrs: 'primary',
  } as const
  if ('url' in connection) {
    const role = connection.role ? { role: connection.role } : {}
    return postgres(connection.url, { ...settings, connection: { ...settings.connection, ...role } }) as Sql
  }
  return postgres({ ...settings, ...connection }) as unknown as Sql
}

/** Typed SQL over a pool. */
export function database(sql: Sql): Db {
  return new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: sql }) })
}
