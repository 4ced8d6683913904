import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { AboutKind, Level } from '../rules/discussion.ts'
import type { Reader } from '../rules/standing.ts'
import { aboutWords } from './about-words.ts'
import '../tables.ts'

/** A line of a list. */
export type Line = {
  id: string
  code: string
  title: string
  level: Level
  place: string
  about: AboutKind
  aboutWords: string
  messages: number
  openedAt: Date
  lastAt: Date
  closedAt: Date | null
  outcome: string | null
  isHidden: boolean
}

export type Cursor = { at: Date; id: string }
export type LinePage = { lines: Line[]; next: Cursor | undefined }

const linesShown = 20

type Asked = {
  territoryId?: string | undefined
  charterId?: string | undefined
  aboutId?: string | undefined
  after?: Cursor | undefined
}

/** Discussions that anyone may read, the latest to move first; of one territory, what it contains is there too. */
export function publicDiscussions(db: Db | Tx, asked: Asked = {}, size = linesShown): Promise<LinePage> {
  const { territoryId, charterId, aboutId, after } = asked
  return pageOf(
    db,
    [
      sql`d.level = 'public'`,
      ...(territoryId ? [within(territoryId)] : []),
      ...(charterId ? [sql`d.charter_id = ${charterId}`] : []),
      ...(aboutId ? [sql`d.about = 'article' and d.about_id = ${aboutId}`] : []),
      ...(after ? [beyond(after)] : []),
    ],
    size,
  )
}

/** What somebody reads of a territory: their sight is decided in the question, not after the answer. */
export type Sight = { reader: Reader; seatedIn: readonly string[] }

/** Discussions of a territory that somebody may read, open or closed. */
export function discussionsHere(
  db: Db | Tx,
  territoryId: string,
  sight: Sight,
  after?: Cursor,
): Promise<LinePage> {
  const conditions = [sql`d.territory_id = ${territoryId}`, mayRead(sight), ...(after ? [beyond(after)] : [])]
  return pageOf(db, conditions, linesShown)
}

/** Whether somebody may read the discussion `d` of a territory where this is their sight. */
export function mayRead({ reader, seatedIn }: Sight): RawBuilder<unknown> {
  return sql`(d.level = 'public'
    or (d.level = 'signatories' and ${reader !== 'anyone'})
    or (d.level = 'group' and case when d.charter_id is null then ${reader === 'group'}
      else d.charter_id = any(${[...seatedIn]}::uuid[]) end))`
}

function within(territoryId: string): RawBuilder<unknown> {
  return sql`(d.territory_id = ${territoryId} or d.territory_id in (
    select territory_id from territory_ancestors_public where ancestor_id = ${territoryId}))`
}

function beyond({ at, id }: Cursor): RawBuilder<unknown> {
  return sql`(d.last_at, d.id) < (${at}::timestamptz, ${id}::uuid)`
}

async function pageOf(db: Db | Tx, conditions: RawBuilder<unknown>[], size: number): Promise<LinePage> {
  const { rows } = await sql<Line>`
    select d.id, d.code, d.title, d.level, t.name as place, d.about, ${aboutWords} as "aboutWords",
      (select count(*)::int from discussion_messages n where n.discussion_id = d.id) as messages,
      d.opened_at as "openedAt", d.last_at as "lastAt", d.closed_at as "closedAt", d.outcome,
      m.hidden_at is not null as "isHidden"
    from discussions d join territories_public t on t.id = d.territory_id
      join discussion_messages m on m.id = d.id
    where ${sql.join(conditions, sql` and `)}
    order by d.last_at desc, d.id desc limit ${size + 1}`.execute(db)
  const last = rows.length > size ? rows[size - 1] : undefined
  return { lines: rows.slice(0, size), next: last && { at: last.lastAt, id: last.id } }
}
