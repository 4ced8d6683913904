import { type RawBuilder, sql } from 'kysely'
import { isNear, mostLines, type Reader, type Stretch } from '../../digest/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { mayRead } from './lists.ts'
import { standingOn } from './standing.ts'
import '../tables.ts'

export type Told = { at: Date; kind: 'opened' | 'outcome'; title: string; code: string }

/**
 * What began or came to an outcome: in public near the reader; on the territories that are theirs, also what only
 * those who stand there read. Decided as the letter is made.
 */
export async function toldOf(
  db: Db | Tx,
  reader: Reader,
  { since, until }: Stretch,
): Promise<{ found: Told[]; total: number }> {
  const shown = await shownTo(db, reader)
  const inStretch = (at: RawBuilder<unknown>) =>
    sql`${at} > ${since}::timestamptz and ${at} <= ${until}::timestamptz and (${sql.join(shown, sql` or `)})`
  const from = sql`d.title, d.code from discussions d join discussion_messages m on m.id = d.id
    where m.hidden_at is null`
  const { rows } = await sql<Told & { total: number }>`
    select n.*, count(*) over ()::int as total from (
      select d.opened_at as at, 'opened' as kind, ${from} and ${inStretch(sql`d.opened_at`)}
      union all select d.closed_at, 'outcome', ${from} and d.outcome is not null and ${inStretch(sql`d.closed_at`)}) n
    order by n.at desc, n.code limit ${mostLines}`.execute(db)
  return { found: rows, total: rows[0]?.total ?? 0 }
}

async function shownTo(db: Db | Tx, reader: Reader): Promise<RawBuilder<unknown>[]> {
  const shown = [sql`(d.level = 'public' and ${isNear(sql`d.territory_id`, reader)})`]
  const { rows: own } = await sql<{ id: string; name: string }>`
    select id, name from territories_public where id = any(${[...reader.ownIds]}::text[])`.execute(db)
  for (const place of own) {
    const sight = await standingOn(db, reader.personId, place)
    shown.push(sql`(d.territory_id = ${place.id} and ${mayRead(sight)})`)
  }
  return shown
}
