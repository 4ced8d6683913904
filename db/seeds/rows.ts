import type { Sql } from '../../app/platform/db/database.ts'

/** Rows written in one go, as JSON: no limit on parameters. Columns are those of the first row. */
export async function insertRows(
  sql: Sql,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (let from = 0; from < rows.length; from += 5_000)
    await sql`insert into ${sql(table)} (${sql(columns)})
      select ${sql(columns)} from jsonb_populate_recordset(null::${sql(table)}, ${sql.json(rows.slice(from, from + 5_000) as never)})
      on conflict do nothing`
}
