import type { Sql } from './database.ts'

/** One migration: forward only, plain SQL, never changed once released. */
export type Migration = { name: string; text: string }

const files = import.meta.glob<string>('../../../db/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Every migration of the project, in order of its name. */
const migrations: Migration[] = Object.entries(files)
  .map(([path, text]) => ({ name: path.split('/').at(-1) ?? path, text }))
  .sort((a, b) => a.name.localeCompare(b.name))

/** Any number; the same for every process, so that one migrates at a time. */
const advisoryLock = 7_155_015

/**
 * Brings the schema up to date in one transaction: either every missing migration is applied or none.
 * Several processes may call it at once; they wait for one another.
 * @param sql a connection of the owner role.
 * @returns the names applied now.
 * @throws PostgresError when a migration fails; Error when a released migration's text was changed.
 */
export async function migrate(sql: Sql, all: Migration[] = migrations): Promise<string[]> {
  return sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${advisoryLock})`
    await tx`create table if not exists migrations (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`
    const rows = await tx<{ name: string; sha256: string }[]>`select name, sha256 from migrations`
    const known = new Map(rows.map((row) => [row.name, row.sha256]))
    const missing: string[] = []
    for (const migration of all) {
      const sha256 = await sha256Of(migration.text)
      if (known.has(migration.name)) refuseChanged(migration, sha256, known.get(migration.name))
      else {
        await tx.unsafe(migration.text).simple()
        await tx`insert into migrations (name, sha256) values (${migration.name}, ${sha256})`
        missing.push(migration.name)
      }
    }
    return missing
  })
}

/** True when every migration of this build is applied. Cheap: used by the readiness check. */
export async function isMigrated(sql: Sql, all: Migration[] = migrations): Promise<boolean> {
  const [row] = await sql<{ n: number }[]>`
    select count(*) as n from migrations where name = any(${all.map((m) => m.name)})`
  return row?.n === all.length
}

function refuseChanged(migration: Migration, now: string, then: string | undefined): void {
  if (now === then) return
  throw new Error(`Migration ${migration.name} was changed after it was applied; write a new one instead.`)
}

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Buffer.from(digest).toString('hex')
}
