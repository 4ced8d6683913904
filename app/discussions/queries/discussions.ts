import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type TerritoryKind, territoryAddress } from '../../territories/index.ts'
import type { AboutKind, Discussion } from '../rules/discussion.ts'
import { aboutWords } from './about-words.ts'
import '../tables.ts'

/** The discussion of an address, whoever may read it: its gate asks. */
export async function discussionByCode(db: Db | Tx, code: string): Promise<Discussion | undefined> {
  return (await discussionsWhere(db, sql`d.code = ${code}`))[0]
}

export async function discussionById(db: Db | Tx, id: string): Promise<Discussion | undefined> {
  return (await discussionsWhere(db, sql`d.id = ${id}`))[0]
}

type Row = Omit<Discussion, 'territory' | 'about'> & {
  territoryId: string
  name: string
  kind: TerritoryKind
  territoryCode: string
  about: AboutKind
  aboutId: string | null
  charterId: string | null
  aboutWords: string
}

async function discussionsWhere(db: Db | Tx, where: RawBuilder<unknown>): Promise<Discussion[]> {
  const { rows } = await sql<Row>`
    select d.id, d.code, d.title, d.level, d.opened_by as "openedBy", d.lang, d.opened_at as "openedAt",
      d.last_at as "lastAt", d.closed_at as "closedAt", d.outcome, d.fictional,
      d.about, d.about_id as "aboutId", d.charter_id as "charterId", ${aboutWords} as "aboutWords",
      m.hidden_at is not null as "isHidden",
      t.id as "territoryId", t.name, t.kind, t.code as "territoryCode"
    from discussions d join territories_public t on t.id = d.territory_id
      join discussion_messages m on m.id = d.id
    where ${where}`.execute(db)
  return rows.map(
    ({ territoryId, name, kind, territoryCode, about, aboutId, charterId, aboutWords, ...row }) => ({
      ...row,
      territory: { id: territoryId, name, address: territoryAddress({ kind, code: territoryCode }) },
      about: { kind: about, id: aboutId, charterId, words: aboutWords },
    }),
  )
}

/** What happened to a discussion, that its page tells: closed, opened again, narrowed. */
export type Turn = { id: string; event: 'close' | 'reopen' | 'narrow'; words: string; at: Date }

export async function turnsOf(db: Db | Tx, discussionId: string): Promise<Turn[]> {
  const { rows } = await sql<Turn>`
    select id, event, words, at from discussion_events
    where discussion_id = ${discussionId} and event in ('close', 'reopen', 'narrow') order by at, id`.execute(
    db,
  )
  return rows
}

/** What a fact tells of. */
export async function turnById(
  db: Db | Tx,
  id: string,
): Promise<(Turn & { discussionId: string; by: string | null }) | undefined> {
  const { rows } = await sql<Turn & { discussionId: string; by: string | null }>`
    select id, event, words, at, by, discussion_id as "discussionId" from discussion_events
    where id = ${id}`.execute(db)
  return rows[0]
}
