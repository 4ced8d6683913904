import { type RawBuilder, sql } from 'kysely'
import type { HiddenBy } from '../../kernel/moderation.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Capacity } from '../rules/standing.ts'
import '../tables.ts'

/** A message as it is read. Hidden or taken back, it comes without its words. */
export type Message = {
  id: string
  discussionId: string
  personId: string | null
  association: { name: string; slug: string } | null
  capacity: Capacity
  signedName: string | null
  words: string
  byLetter: boolean
  writtenAt: Date
  hidden: { at: Date; reason: string; by: HiddenBy } | null
  takenBackAt: Date | null
}

type Row = Omit<Message, 'association' | 'hidden'> & {
  name: string | null
  slug: string | null
  hiddenAt: Date | null
  hiddenReason: string | null
  hiddenBy: HiddenBy | null
}

const messagesShown = 30

/** Where a page of a discussion begins; without one, the latest are shown. */
export type Cursor = { before: string } | { after: string } | 'start'
export type MessagePage = { shown: Message[]; earlier: number; later: number }

/** A page of a discussion, the oldest first. The first message is apart: it heads every page. */
export async function messagesOf(
  db: Db | Tx,
  discussionId: string,
  cursor?: Cursor,
  most = messagesShown,
): Promise<MessagePage> {
  const forward = cursor === 'start' || (cursor !== undefined && 'after' in cursor)
  const order = forward ? sql`m.written_at, m.id` : sql`m.written_at desc, m.id desc`
  const where = sql`m.discussion_id = ${discussionId} and m.id <> ${discussionId} and ${within(discussionId, cursor)}`
  const found = await messagesWhere(db, where, order, most)
  const shown = forward ? found : found.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) return { shown, earlier: 0, later: 0 }
  const { rows } = await sql<{ earlier: number; later: number }>`
    select count(*) filter (where (m.written_at, m.id) < (${at(discussionId, first.id)}))::int as earlier,
      count(*) filter (where (m.written_at, m.id) > (${at(discussionId, last.id)}))::int as later
    from discussion_messages m where m.discussion_id = ${discussionId} and m.id <> ${discussionId}`.execute(
    db,
  )
  return { shown, earlier: rows[0]?.earlier ?? 0, later: rows[0]?.later ?? 0 }
}

function within(discussionId: string, cursor?: Cursor): RawBuilder<unknown> {
  if (cursor === undefined || cursor === 'start') return sql`true`
  return 'before' in cursor
    ? sql`(m.written_at, m.id) < (${at(discussionId, cursor.before)})`
    : sql`(m.written_at, m.id) > (${at(discussionId, cursor.after)})`
}

function at(discussionId: string, id: string): RawBuilder<unknown> {
  return sql`select c.written_at, c.id from discussion_messages c
    where c.id = ${id} and c.discussion_id = ${discussionId}`
}

export async function messageById(db: Db | Tx, id: string): Promise<Message | undefined> {
  return (await messagesWhere(db, sql`m.id = ${id}`, sql`m.id`, 1))[0]
}

/** Messages by identifier, the oldest first. */
export function messagesByIds(db: Db | Tx, ids: readonly string[]): Promise<Message[]> {
  return messagesWhere(db, sql`m.id = any(${[...ids]}::uuid[])`, sql`m.written_at, m.id`, 200)
}

async function messagesWhere(
  db: Db | Tx,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<Message[]> {
  const { rows } = await sql<Row>`
    select m.id, m.discussion_id as "discussionId", m.person_id as "personId", a.name, a.slug, m.capacity,
      m.signed_name as "signedName", case when m.hidden_at is null then m.words else '' end as words,
      m.by_letter as "byLetter", m.written_at as "writtenAt", m.hidden_at as "hiddenAt",
      m.hidden_reason as "hiddenReason", m.hidden_by as "hiddenBy", m.taken_back_at as "takenBackAt"
    from discussion_messages m left join associations_public a on a.id = m.association_id
    where ${where} order by ${order} limit ${limit}`.execute(db)
  return rows.map(({ name, slug, hiddenAt, hiddenReason, hiddenBy, ...row }) => ({
    ...row,
    association: name && slug ? { name, slug } : null,
    hidden:
      hiddenAt && hiddenReason && hiddenBy ? { at: hiddenAt, reason: hiddenReason, by: hiddenBy } : null,
  }))
}

/** What an author answered to being hidden. */
export async function answerToHiding(db: Db | Tx, messageId: string): Promise<string | null> {
  const row = await db
    .selectFrom('discussion_messages')
    .select('hidden_answer')
    .where('id', '=', messageId)
    .executeTakeFirst()
  return row?.hidden_answer ?? null
}
