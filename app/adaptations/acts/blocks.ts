import type { Origin } from '../../charter/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { blockOf, type WorkBlock } from '../queries/text.ts'
import type { Block, BlockPlace } from '../rules/block.ts'
import { isBeingWritten } from '../rules/state.ts'
import type { TextReason } from '../tables.ts'
import { lockedCharter } from './move.ts'
import { type Hand, record } from './record.ts'

type Wording = { heading: string; body: string }

export type Save = Wording & {
  charterId: string
  blockId: string
  /** The revision the writer started from. */
  base: number
  by: NonNullable<Hand>
  why?: TextReason
  /** What it is made from from now on, when that changed. */
  origin?: Origin | undefined
}

export type WhyNotSave = 'not-now' | 'unknown-block' | 'changed-meanwhile'

/**
 * Saves a block. Refused when somebody else saved it since the writer started: the last to save never erases
 * the other unseen. The same words saved twice are saved once.
 */
export async function saveBlock(tx: Tx, save: Save, now: Date): Promise<Outcome<number, WhyNotSave>> {
  const { charterId, blockId, base, heading, body, by, why = 'written', origin } = save
  const charter = await lockedCharter(tx, charterId)
  const block = await blockOf(tx, charterId, blockId)
  if (!block) return refuse('unknown-block')
  if (!mayBeWritten(charter.state, block.place)) return refuse('not-now')
  if (origin && block.revision === base) await setOrigin(tx, charterId, blockId, origin)
  if (block.heading === heading && block.body === body) return done(block.revision)
  if (block.revision !== base) return refuse('changed-meanwhile')
  await write(tx, { charterId, block, heading, body, by, why }, now)
  return done(block.revision + 1)
}

async function setOrigin(tx: Tx, charterId: string, blockId: string, { kind, ref, text }: Origin) {
  await tx
    .updateTable('local_blocks')
    .set({ origin_kind: kind, origin_ref: ref, origin_text: text })
    .where('charter_id', '=', charterId)
    .where('block_id', '=', blockId)
    .execute()
}

/** The text is frozen while it is voted and once it is adopted; a diagnosis lives as long as the charter. */
function mayBeWritten(state: Parameters<typeof isBeingWritten>[0], place: BlockPlace): boolean {
  return place === 'diagnosis' ? state !== 'closed' : isBeingWritten(state)
}

type Written = Wording & { charterId: string; block: WorkBlock; by: NonNullable<Hand>; why: TextReason }

async function write(
  tx: Tx,
  { charterId, block, heading, body, by, why }: Written,
  now: Date,
): Promise<void> {
  const revision = block.revision + 1
  await tx
    .updateTable('local_blocks')
    .set({
      heading,
      body,
      revision,
      saved_at: now,
      saved_by: by.personId,
      removed_at: why === 'removed' ? now : null,
    })
    .where('charter_id', '=', charterId)
    .where('block_id', '=', block.blockId)
    .execute()
  await keepText(tx, { charterId, blockId: block.blockId, revision, heading, body, by, why }, now)
  // One line of history for an hour of work on a block, not one for each save.
  const subject = heading || block.blockId
  const lately = await tx
    .selectFrom('local_events')
    .select('id')
    .where('charter_id', '=', charterId)
    .where('kind', '=', `block-${why}`)
    .where('subject', '=', subject)
    .where('association_id', '=', by.associationId)
    .where('at', '>', new Date(now.getTime() - 3_600_000))
    .limit(1)
    .executeTakeFirst()
  if (!lately) await record(tx, { charterId, kind: `block-${why}`, by, subject }, now)
}

type Kept = Wording & { charterId: string; blockId: string; revision: number; by: Hand; why: TextReason }

async function keepText(tx: Tx, { by, charterId, blockId, ...text }: Kept, now: Date): Promise<void> {
  await tx
    .insertInto('local_block_texts')
    .values({
      ...{ charter_id: charterId, block_id: blockId, ...text },
      ...{ association_id: by?.associationId ?? null, person_id: by?.personId ?? null, at: now },
    })
    .execute()
}

export type Addition = Wording & {
  charterId: string
  /** Of the form: sent twice, it adds one block. */
  blockId: string
  place: Exclude<BlockPlace, 'diagnosis'>
  articleId: string
  origin?: Origin | undefined
  by: NonNullable<Hand>
  why?: TextReason
}

/** Adds a block at the end of its place. */
export async function addBlock(tx: Tx, addition: Addition, now: Date): Promise<Outcome<string, 'not-now'>> {
  const { charterId, blockId, place, articleId, heading, body, origin, by, why = 'written' } = addition
  const charter = await lockedCharter(tx, charterId)
  if (!isBeingWritten(charter.state)) return refuse('not-now')
  const { last } = await tx
    .selectFrom('local_blocks')
    .select((get) => get.fn.coalesce(get.fn.max('position'), get.lit(0)).as('last'))
    .where('charter_id', '=', charterId)
    .executeTakeFirstOrThrow()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('local_blocks')
    .values({
      ...{ charter_id: charterId, block_id: blockId, place, article_id: articleId, position: last + 1 },
      ...{ heading, body, revision: 1, saved_at: now, saved_by: by.personId, removed_at: null },
      ...{
        origin_kind: origin?.kind ?? null,
        origin_ref: origin?.ref ?? null,
        origin_text: origin?.text ?? null,
      },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) return done(blockId)
  await keepText(tx, { charterId, blockId, revision: 1, heading, body, by, why }, now)
  await record(tx, { charterId, kind: 'block-added', by, subject: heading }, now)
  return done(blockId)
}

type Removal = { charterId: string; blockId: string; base: number; by: NonNullable<Hand> }

/** Takes a block out of the text; its words stay in its history, and can come back. */
export async function removeBlock(
  tx: Tx,
  { charterId, blockId, base, by }: Removal,
  now: Date,
): Promise<Outcome<undefined, WhyNotSave>> {
  const charter = await lockedCharter(tx, charterId)
  const block = await blockOf(tx, charterId, blockId)
  // Already gone: pressing twice is pressing once.
  if (!block) return done(undefined)
  if (block.place === 'diagnosis' || !isBeingWritten(charter.state)) return refuse('not-now')
  if (block.revision !== base) return refuse('changed-meanwhile')
  const { heading, body } = block
  await write(tx, { charterId, block, heading, body, by, why: 'removed' }, now)
  return done(undefined)
}

/** Moves a block before the one above it, in the same place. */
export async function raiseBlock(
  tx: Tx,
  { charterId, block }: { charterId: string; block: Block },
): Promise<void> {
  const charter = await lockedCharter(tx, charterId)
  if (!isBeingWritten(charter.state)) return
  const beside = await tx
    .selectFrom('local_blocks')
    .select(['block_id', 'position'])
    .where('charter_id', '=', charterId)
    .where('place', '=', block.place)
    .where('article_id', '=', block.articleId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute()
  const at = beside.findIndex((one) => one.block_id === block.blockId)
  const above = beside[at - 1]
  const here = beside[at]
  if (!above || !here) return
  for (const [id, position] of [
    [here.block_id, above.position],
    [above.block_id, here.position],
  ] as const)
    await tx
      .updateTable('local_blocks')
      .set({ position })
      .where('charter_id', '=', charterId)
      .where('block_id', '=', id)
      .execute()
}
