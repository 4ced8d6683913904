import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { AnswerSide, AnswerState } from '../rules/answer.ts'
import '../tables.ts'

/** An answer and the listing it is about, as the two sides may see it. */
export type Answer = {
  id: string
  state: AnswerState
  name: string
  association: string
  email: string | null
  words: string
  lang: Lang
  listing: {
    id: string
    code: string
    title: string
    direction: 'need' | 'offer'
    association: string
    associationId: string
    email: string | null
    lang: Lang
    isHidden: boolean
  }
}

/** The answer behind a link that still works, and whose link it is. */
export async function behindAnswerLink(
  db: Db | Tx,
  hash: string,
  now: Date,
): Promise<{ answer: Answer; side: AnswerSide } | undefined> {
  const link = await db
    .selectFrom('answer_links')
    .select(['answer_id', 'side'])
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  const answer = link && (await answerById(db, link.answer_id))
  return answer && { answer, side: link.side }
}

/** @param options.lock holds it until the end of the transaction. */
export async function answerById(
  db: Db | Tx,
  id: string,
  { lock = false } = {},
): Promise<Answer | undefined> {
  const row = await db
    .selectFrom('listing_answers as w')
    .innerJoin('listings as l', 'l.id', 'w.listing_id')
    .innerJoin('associations_public as a', 'a.id', 'l.association_id')
    .select(['w.id', 'w.state', 'w.name', 'w.association', 'w.email', 'w.words', 'w.lang'])
    .select([
      'l.id as listing_id',
      'l.code',
      'l.title',
      'l.direction',
      'a.name as poster',
      'a.id as poster_id',
    ])
    .select(['l.contact_email', 'l.lang as listing_lang', 'l.hidden_at'])
    .where('w.id', '=', id)
    .$if(lock, (query) => query.modifyEnd(sql`for update of w`))
    .executeTakeFirst()
  if (!row) return undefined
  const { id: answerId, state, name, association, email, words } = row
  return {
    ...{ id: answerId, state, name, association, email, words },
    lang: row.lang as Lang,
    listing: {
      id: row.listing_id,
      code: row.code,
      title: row.title,
      direction: row.direction,
      association: row.poster,
      associationId: row.poster_id,
      email: row.contact_email,
      lang: row.listing_lang as Lang,
      isHidden: row.hidden_at !== null,
    },
  }
}

/** A message on its way. */
export async function messageById(
  db: Db | Tx,
  id: string,
): Promise<{ answerId: string; side: AnswerSide } | undefined> {
  return db
    .selectFrom('answer_messages')
    .select(['answer_id as answerId', 'to_side as side'])
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
}

/** Messages that should have left a while ago, one for each side of each conversation. */
export async function messagesLeftBehind(db: Db | Tx, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct on (answer_id, to_side) id from answer_messages
    where sent_at is null and written_at < ${before} order by answer_id, to_side, written_at`.execute(db)
  return rows.map(({ id }) => id)
}
