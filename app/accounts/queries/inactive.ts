import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import { tellBefore, toldBefore } from '../rules/inactive.ts'
import '../tables.ts'

/** Accounts that nobody uses: to be told, or told already and to be forgotten. The team is the operator’s care. */
export async function inactivePeople(tx: Tx, which: 'to-tell' | 'to-forget', now: Date): Promise<Person[]> {
  let query = tx
    .selectFrom('people')
    .select(['id', 'email', 'name', 'lang'])
    .where('seen_at', '<', tellBefore(now))
    .where('id', 'not in', (eb) => eb.selectFrom('team_members').select('person_id'))
    .limit(200)
    .forUpdate()
  query =
    which === 'to-tell' ? query.where('told_at', 'is', null) : query.where('told_at', '<', toldBefore(now))
  return (await query.execute()).map((row) => ({ ...row, isTeam: false }))
}
