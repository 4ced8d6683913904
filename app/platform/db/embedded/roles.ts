import postgres from 'postgres'
import { superuser } from './cluster.ts'
import { port } from './settings.ts'

/** The three names of the database: who owns the tables, who serves the pages, where. */
export const owner = 'tissons_owner'
export const web = 'tissons_web'
export const databaseName = 'tissons'

/**
 * Makes the two roles and the database, when they are missing, as the superuser.
 * @param throwaway lets the owner clone databases, for tests.
 * @throws when the server does not answer within five seconds.
 */
export async function makeRoles(socket: string, throwaway: boolean): Promise<void> {
  const sql = postgres({
    host: socket,
    port,
    user: superuser,
    database: 'postgres',
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
  })
  try {
    const [found] = await sql<{ roles: number; databases: number }[]>`
      select (select count(*)::int from pg_roles where rolname in (${owner}, ${web})) as roles,
        (select count(*)::int from pg_database where datname = ${databaseName}) as databases`
    if (found?.roles !== 2) await layRoles(sql, throwaway)
    if (found?.databases !== 1) {
      await sql`create database ${sql(databaseName)} owner ${sql(owner)}`
      await sql`revoke connect, temporary on database ${sql(databaseName)} from public`
      await sql`grant connect on database ${sql(databaseName)} to ${sql(web)}`
    }
  } finally {
    await sql.end({ timeout: 2 })
  }
}

async function layRoles(sql: postgres.Sql, throwaway: boolean): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`create role ${tx(web)} login`
    await tx`create role ${tx(owner)} login`
    if (throwaway) await tx`alter role ${tx(owner)} createdb`
    await tx`grant ${tx(web)} to ${tx(owner)}`
  })
}
