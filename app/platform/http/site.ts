import type { Config } from '../config.ts'
import type { Db, Sql, Tx } from '../db/database.ts'
import type { Log } from '../log.ts'
import type { Mailer } from '../mailer/mailer.ts'
import type { Assets } from './assets.ts'

/** What every page and job of a running site may use. Built once in `app/app.ts`, or by a test. */
export type Site = {
  config: Config
  /** Pool of the web role. Hot paths may use it directly; the rest goes through `db`. */
  sql: Sql
  db: Db
  /** The same database by the connections of `statement`: for questions that find rows by their keys a thousand times a minute. */
  keyed: Db
  log: Log
  mailer: Mailer
  assets: Assets
  /** The only clock: tests move it. */
  clock: () => Date
  /** One transaction; after its commit the relay looks for new facts at once. */
  transaction<T>(act: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * The same for an act whose writing is one statement: a transaction of its own, and quicker, on few connections
   * kept for such acts.
   * @param people how many wait for it, when the statement does the acts of many.
   */
  statement<T>(act: (db: Db) => Promise<T>, people?: number): Promise<T>
  /** Says that something public changed: cached pages are made anew. */
  changed(): void
}
