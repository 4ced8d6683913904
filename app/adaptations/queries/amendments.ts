import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { AmendmentState } from '../rules/amendment.ts'

/** Another wording proposed for a block. */
export type Amendment = {
  id: string
  charterId: string
  blockId: string
  baseRevision: number
  heading: string
  body: string
  reason: string
  associationId: string
  association: string
  personId: string | null
  at: Date
  state: AmendmentState
  decision: string
  decidedBy: string | null
  decidedAt: Date | null
}

export type Comment = { id: string; association: string; words: string; at: Date }

/** One line of the list. */
export type AmendmentLine = Pick<
  Amendment,
  'id' | 'blockId' | 'heading' | 'reason' | 'association' | 'at' | 'state'
> & {
  comments: number
}

export async function amendmentById(db: Db | Tx, id: string): Promise<Amendment | undefined> {
  return db
    .selectFrom('local_amendments as am')
    .innerJoin('associations_public as a', 'a.id', 'am.association_id')
    .leftJoin('associations_public as judge', 'judge.id', 'am.decided_by')
    .select([
      'am.id',
      'am.charter_id as charterId',
      'am.block_id as blockId',
      'am.base_revision as baseRevision',
    ])
    .select([
      'am.heading',
      'am.body',
      'am.reason',
      'am.at',
      'am.state',
      'am.decision',
      'am.person_id as personId',
    ])
    .select(['a.id as associationId', 'a.name as association'])
    .select(['judge.name as decidedBy', 'am.decided_at as decidedAt'])
    .where('am.id', '=', id)
    .executeTakeFirst()
}

export const amendmentsShown = 50

/** What the group still has to decide first, then the latest; `after` is the last one already shown. */
export function amendmentsOf(
  db: Db | Tx,
  charterId: string,
  after?: string,
  most = amendmentsShown,
): Promise<AmendmentLine[]> {
  let query = db
    .selectFrom('local_amendments as am')
    .innerJoin('associations_public as a', 'a.id', 'am.association_id')
    .select([
      'am.id',
      'am.block_id as blockId',
      'am.heading',
      'am.reason',
      'a.name as association',
      'am.at',
      'am.state',
    ])
    .select(sql<number>`(select count(*) from local_comments c where c.amendment_id = am.id)`.as('comments'))
    .where('am.charter_id', '=', charterId)
    .orderBy(sql`am.state <> 'open'`)
    .orderBy('am.at', 'desc')
    .orderBy('am.id', 'desc')
    .limit(most)
  if (after)
    query = query.where(
      sql<boolean>`(am.state = 'open', am.at, am.id) <
        (select last.state = 'open', last.at, last.id from local_amendments last
          where last.id = ${after} and last.charter_id = ${charterId})`,
    )
  return query.execute()
}

/** How many wordings wait for a decision, by block. */
export async function openAmendments(db: Db | Tx, charterId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('local_amendments')
    .select('block_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('charter_id', '=', charterId)
    .where('state', '=', 'open')
    .groupBy('block_id')
    .execute()
  return new Map(rows.map((row) => [row.block_id, row.n]))
}

const commentsShown = 50

/** Some comments in the order they came, how many came before them, and whether they are not the latest. */
export type Comments = { shown: Comment[]; earlier: number; isPast: boolean }

/** The latest comments; or those before one of them. */
export async function commentsOf(
  db: Db | Tx,
  amendmentId: string,
  before?: string,
  most = commentsShown,
): Promise<Comments> {
  let query = db
    .selectFrom('local_comments as c')
    .innerJoin('associations_public as a', 'a.id', 'c.association_id')
    .select(['c.id', 'a.name as association', 'c.words', 'c.at'])
    .where('c.amendment_id', '=', amendmentId)
    .orderBy('c.at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(most)
  if (before) query = query.where(isBefore(amendmentId, before))
  const shown = (await query.execute()).reverse()
  const first = shown[0]
  const earlier = first ? await countBefore(db, amendmentId, first.id) : 0
  return { shown, earlier, isPast: before !== undefined }
}

function isBefore(amendmentId: string, id: string) {
  return sql<boolean>`(c.at, c.id) < (select last.at, last.id from local_comments last
    where last.id = ${id} and last.amendment_id = ${amendmentId})`
}

async function countBefore(db: Db | Tx, amendmentId: string, id: string): Promise<number> {
  const { n } = await db
    .selectFrom('local_comments as c')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('c.amendment_id', '=', amendmentId)
    .where(isBefore(amendmentId, id))
    .executeTakeFirstOrThrow()
  return n
}

/** The seat behind the link of a letter, as long as it is held. */
export function behindCommentLink(db: Db | Tx, hash: string) {
  return db
    .selectFrom('local_comment_links as link')
    .innerJoin('local_seats as seat', 'seat.id', 'link.seat_id')
    .innerJoin('associations_public as a', 'a.id', 'seat.association_id')
    .select([
      'link.amendment_id as amendmentId',
      'seat.association_id as associationId',
      'a.name as association',
    ])
    .select('seat.person_id as personId')
    .where('link.hash', '=', hash)
    .where('seat.until', 'is', null)
    .executeTakeFirst()
}

/** Seats that hear of a new wording: all but its author’s, and those that had enough letters today. */
export function seatsToTell(db: Db | Tx, amendmentId: string, since: Date, most: number) {
  return db
    .selectFrom('local_amendments as am')
    .innerJoin('local_seats as seat', 'seat.charter_id', 'am.charter_id')
    .select(['seat.id as seatId', 'seat.person_id as personId'])
    .where('am.id', '=', amendmentId)
    .where('seat.until', 'is', null)
    .where('seat.person_id', 'is not', null)
    .where(sql<boolean>`seat.person_id is distinct from am.person_id`)
    .where(
      sql<boolean>`(select count(*) from local_comment_links link
        where link.seat_id = seat.id and link.created_at > ${since}) < ${most}`,
    )
    .execute()
}

/** Whose seat it is, or was: who answers a letter that this seat received. */
export function seatById(db: Db | Tx, seatId: string) {
  return db
    .selectFrom('local_seats')
    .select(['association_id as associationId', 'person_id as personId', 'until'])
    .where('id', '=', seatId)
    .executeTakeFirst()
}
