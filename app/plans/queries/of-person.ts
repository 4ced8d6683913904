import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** What a person said of actions, for whoever asks for their data. */
export function toldBy(db: Db | Tx, personId: string) {
  return db
    .selectFrom('planned_action_events as event')
    .innerJoin('planned_actions as p', 'p.id', 'event.action_id')
    .select(['p.title as action', 'event.kind', 'event.progress', 'event.words', 'event.at'])
    .where('event.person_id', '=', personId)
    .orderBy('event.id')
    .execute()
}
