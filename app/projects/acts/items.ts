import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { lockedProject } from '../queries/projects.ts'
import { itemById } from '../queries/work.ts'
import { type ItemWritten, mostItems } from '../rules/work-form.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

type Whose = { projectId: string; by: { partnerId: string; personId: string | null } }

/** Adds something to do: the form’s key is its identifier, so that it is added once. */
export async function addItem(
  tx: Tx,
  { projectId, by, key, item }: Whose & { key: string; item: ItemWritten },
  now: Date,
): Promise<Outcome<void, 'unknown' | 'too-many'>> {
  if (!(await lockedProject(tx, projectId))) return refuse('unknown')
  const { known } = await tx
    .selectFrom('project_items')
    .select((get) => get.fn.countAll<number>().as('known'))
    .where('project_id', '=', projectId)
    .where('dropped_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (known >= mostItems) return refuse('too-many')
  const row = { id: key, project_id: projectId, added_at: now, changed_at: now, done_at: null, done_by: null }
  const added = await tx
    .insertInto('project_items')
    .values({ ...row, ...columnsOf(item) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await recordEvent(tx, projectId, 'add', by, now)
  return done(undefined)
}

function columnsOf({ what, partnerId, dueOn }: ItemWritten) {
  return { what, partner_id: partnerId, due_on: dueOn, ...(dueOn && { calendar_on: dueOn }) }
}

/** It is done, or it is not after all. Two who press at once wish the same, or the last one says. */
export async function tickItem(
  tx: Tx,
  { projectId, by, id, isDone }: Whose & { id: string; isDone: boolean },
  now: Date,
): Promise<void> {
  const ticked = await tx
    .updateTable('project_items')
    .set({ done_at: isDone ? now : null, done_by: isDone ? by.partnerId : null, changed_at: now })
    .where('id', '=', id)
    .where('project_id', '=', projectId)
    .where('dropped_at', 'is', null)
    .where('done_at', isDone ? 'is' : 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (ticked) await recordEvent(tx, projectId, isDone ? 'done' : 'not-done', by, now)
}

/** Writes it anew. Whoever wrote over a text that has changed since is told so, and keeps what they typed. */
export async function changeItem(
  tx: Tx,
  { projectId, by, id, item, from }: Whose & { id: string; item: ItemWritten; from: number },
  now: Date,
): Promise<Outcome<void, 'unknown' | 'changed-meanwhile'>> {
  await lockedProject(tx, projectId)
  const known = await itemById(tx, projectId, id)
  if (!known || known.isDropped) return refuse('unknown')
  const isSame = known.what === item.what && known.partnerId === item.partnerId && known.dueOn === item.dueOn
  // Pressing twice is pressing once.
  if (isSame) return done(undefined)
  if (known.sequence !== from) return refuse('changed-meanwhile')
  await tx
    .updateTable('project_items')
    .set({ ...columnsOf(item), sequence: from + 1, changed_at: now })
    .where('id', '=', id)
    .execute()
  await recordEvent(tx, projectId, 'change-item', by, now)
  return done(undefined)
}

/** Takes it off the list. */
export async function dropItem(
  tx: Tx,
  { projectId, by, id }: Whose & { id: string },
  now: Date,
): Promise<void> {
  const dropped = await tx
    .updateTable('project_items')
    .set((get) => ({ dropped_at: now, changed_at: now, sequence: get('sequence', '+', 1) }))
    .where('id', '=', id)
    .where('project_id', '=', projectId)
    .where('dropped_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (dropped) await recordEvent(tx, projectId, 'drop-item', by, now)
}
