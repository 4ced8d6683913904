import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Long enough for a yearly action; its letters carry a new one each time. */
const linkDays = 400

/** Makes the link of a letter about one action, for one association. @returns its secret; only the hash is stored. */
export async function makeActionLink(
  db: Db | Tx,
  { actionId, associationId }: { actionId: string; associationId: string },
  now: Date,
): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('planned_action_links')
    .values({
      ...{ hash: hashSecret(secret), action_id: actionId, association_id: associationId },
      ...{ created_at: now, expires_at: addDays(now, linkDays) },
    })
    .execute()
  return secret
}

/** An association wishes no reminder about a plan, or wishes them again. */
export async function silence(
  tx: Tx,
  { charterId, associationId, isSilent }: { charterId: string; associationId: string; isSilent: boolean },
  now: Date,
): Promise<void> {
  if (isSilent)
    await tx
      .insertInto('plan_silences')
      .values({ charter_id: charterId, association_id: associationId, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await tx
      .deleteFrom('plan_silences')
      .where('charter_id', '=', charterId)
      .where('association_id', '=', associationId)
      .execute()
}
