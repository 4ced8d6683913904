import type { Db, Tx } from '../../platform/db/database.ts'
import type { Progress } from '../rules/action.ts'
import type { ActionEventKind } from '../tables.ts'

export type ActionEvent = {
  id: number
  kind: ActionEventKind
  associationId: string | null
  association: string | null
  progress: Progress | null
  words: string
  at: Date
}

/** What was said of an action, the latest first; at most a hundred lines. */
export function eventsOf(db: Db | Tx, actionId: string): Promise<ActionEvent[]> {
  return db
    .selectFrom('planned_action_events as event')
    .leftJoin('associations_public as a', 'a.id', 'event.association_id')
    .select(['event.id', 'event.kind', 'event.progress', 'event.words', 'event.at'])
    .select(['a.name as association', 'a.id as associationId'])
    .where('event.action_id', '=', actionId)
    .orderBy('event.id', 'desc')
    .limit(100)
    .execute()
}
