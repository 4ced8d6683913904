import { hashSecret } from '../../kernel/ids.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Decision, RequestKind } from '../rules/request.ts'
import '../tables.ts'

/** What somebody asked about an entry, and where it stands. */
export type EntryRequest = {
  id: string
  kind: RequestKind
  associationId: string
  association: string
  slug: string
  email: string
  name: string
  words: string
  lang: Lang
  askedAt: Date
  confirmedAt: Date | null
  decidedAt: Date | null
  decidedBy: string | null
  byMailbox: boolean
  decision: Decision | null
  reason: string
  /** Neighbours were asked to speak for who claims. */
  neighboursAskedAt: Date | null
  /** Enough of them did: it is accepted then, unless somebody contests it. */
  opensAt: Date | null
  contestedAt: Date | null
  contestedBecause: string
  byNeighbours: boolean
}

export function requestById(db: Db | Tx, id: string): Promise<EntryRequest | undefined> {
  return requests(db).where('r.id', '=', id).executeTakeFirst()
}

/** The request behind the secret of a letter’s link, and what the link is for. */
export function requestBehind(db: Db | Tx, secret: string, now: Date) {
  return requests(db)
    .innerJoin('entry_request_links as l', 'l.request_id', 'r.id')
    .select(['l.purpose', 'l.vouch_id as vouchId'])
    .where('l.hash', '=', hashSecret(secret))
    .where('l.expires_at', '>', now)
    .executeTakeFirst()
}

/** What waits for a decision: about one association, or about all of them. */
export function waitingRequests(db: Db | Tx, associationId?: string): Promise<EntryRequest[]> {
  let query = requests(db)
    .where('r.confirmed_at', 'is not', null)
    .where('r.decided_at', 'is', null)
    .orderBy('r.confirmed_at')
    .limit(100)
  if (associationId) query = query.where('r.association_id', '=', associationId)
  return query.execute()
}

/** Claims that enough neighbours spoke for, and that nobody contested in time. */
export async function claimsToOpen(db: Db | Tx, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('entry_requests')
    .select('id')
    .where('opens_at', '<=', now)
    .where('decided_at', 'is', null)
    .where('contested_at', 'is', null)
    .limit(200)
    .execute()
  return rows.map(({ id }) => id)
}

/** What was decided lately, the latest first. */
export function decidedRequests(db: Db | Tx, associationId?: string): Promise<EntryRequest[]> {
  let query = requests(db).where('r.decided_at', 'is not', null).orderBy('r.decided_at', 'desc').limit(50)
  if (associationId) query = query.where('r.association_id', '=', associationId)
  return query.execute()
}

/** What a mailbox asked, for its owner to take away. */
export function requestsOfMailbox(db: Db, email: string) {
  return requests(db)
    .where((eb) => eb(eb.fn('lower', ['r.email']), '=', email.toLowerCase()))
    .execute()
}

function requests(db: Db | Tx) {
  return db
    .selectFrom('entry_requests as r')
    .innerJoin('associations_public as a', 'a.id', 'r.association_id')
    .select(['r.id', 'r.kind', 'a.id as associationId', 'a.name as association', 'a.slug', 'r.email'])
    .select(['r.name', 'r.words', 'r.lang', 'r.asked_at as askedAt', 'r.confirmed_at as confirmedAt'])
    .select(['r.decided_at as decidedAt', 'r.decided_by as decidedBy', 'r.decision', 'r.reason'])
    .select(['r.decided_by_mailbox as byMailbox', 'r.decided_by_neighbours as byNeighbours'])
    .select(['r.neighbours_asked_at as neighboursAskedAt', 'r.opens_at as opensAt'])
    .select(['r.contested_at as contestedAt', 'r.contested_because as contestedBecause'])
}
