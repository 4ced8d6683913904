import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Days a link to stop following works. */
const stopDays = 400

type Who = { discussionId: string; personId: string }
type Spoke = { associationId: string | null; signsName: boolean }

/** Follows a discussion; whoever stopped begins again. @param spoke how they just spoke, when they did. */
export async function follow(tx: Tx, who: Who & { spoke?: Spoke }, now: Date): Promise<void> {
  const { discussionId, personId, spoke } = who
  const how = spoke && { association_id: spoke.associationId, signs_name: spoke.signsName }
  await tx
    .insertInto('discussion_follows')
    .values({
      discussion_id: discussionId,
      person_id: personId,
      since: now,
      ...(how ?? { association_id: null, signs_name: false }),
    })
    .onConflict((conflict) =>
      conflict.columns(['discussion_id', 'person_id']).doUpdateSet({ stopped_at: null, ...how }),
    )
    .execute()
}

/** Stops following: what waited to be sent is dropped. Done twice is done once. */
export async function stopFollowing(tx: Tx, { discussionId, personId }: Who, now: Date): Promise<void> {
  await tx
    .updateTable('discussion_follows')
    .set({ stopped_at: now })
    .where('discussion_id', '=', discussionId)
    .where('person_id', '=', personId)
    .where('stopped_at', 'is', null)
    .execute()
  await tx
    .deleteFrom('discussion_letters')
    .where('discussion_id', '=', discussionId)
    .where('person_id', '=', personId)
    .where('sent_at', 'is', null)
    .execute()
}

/** Makes a link that stops following. @returns its secret; only the hash is stored. */
export async function makeStopLink(db: Db | Tx, { discussionId, personId }: Who, now: Date): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('discussion_links')
    .values({
      ...{ hash: hashSecret(secret), discussion_id: discussionId, person_id: personId },
      ...{ created_at: now, expires_at: addDays(now, stopDays) },
    })
    .execute()
  return secret
}
