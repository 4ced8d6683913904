import { hashSecret, newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Help } from '../../platform/http/route.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { undoDays } from '../rules/help.ts'
import type { ActKind } from '../rules/kind.ts'
import '../facts.ts'
import '../tables.ts'

type Act = { kind: ActKind; subjectId: string }

/** Links stay readable after the last day: the page then says what may still be done. */
const linkDays = 400

/**
 * Writes down, in the transaction of an act, that it was done with somebody’s help. Nothing when nobody helps.
 * The same act twice is written once.
 */
export async function recordAssisted(
  tx: Tx,
  help: Help | undefined,
  { kind, subjectId }: Act,
  now: Date,
): Promise<void> {
  if (!help) return
  const row = await tx
    .insertInto('assisted_acts')
    .values({
      id: newId(),
      kind,
      subject_id: subjectId,
      structure_kind: help.structure.kind,
      structure: help.structure.name,
      role: help.role,
      done_at: now,
      undo_until: addDays(now, undoDays),
      confirmed_at: null,
      undone_at: null,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'subject_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) await announce(tx, 'beside.done', { actId: row.id }, now)
}

/** Lets the secret of a letter or of a paper open the page that takes the act back. */
export async function letUndo(
  db: Db | Tx,
  secret: string,
  { kind, subjectId }: Act,
  now: Date,
): Promise<void> {
  const act = await db
    .selectFrom('assisted_acts')
    .select('id')
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst()
  if (!act) return
  await db
    .insertInto('assisted_links')
    .values({ hash: hashSecret(secret), act_id: act.id, created_at: now, expires_at: addDays(now, linkDays) })
    .execute()
}
