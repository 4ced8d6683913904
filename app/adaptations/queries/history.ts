import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'

/** Something that happened in the life of a local charter. */
export type LocalEvent = {
  id: number
  kind: string
  association: string | null
  /** Somebody did it, and not for an association: a relay. */
  byHand: boolean
  subject: string
  words: string
  at: Date
}

export const eventsShown = 100

/** The latest first; `before` is the last one already shown. */
export function historyOf(db: Db | Tx, charterId: string, before?: number): Promise<LocalEvent[]> {
  let query = db
    .selectFrom('local_events as event')
    .leftJoin('associations_public as a', 'a.id', 'event.association_id')
    .select(['event.id', 'event.kind', 'event.subject', 'event.words', 'event.at', 'a.name as association'])
    .select(sql<boolean>`event.person_id is not null`.as('byHand'))
    .where('event.charter_id', '=', charterId)
    .orderBy('event.id', 'desc')
    .limit(eventsShown)
  if (before !== undefined) query = query.where('event.id', '<', before)
  return query.execute()
}
