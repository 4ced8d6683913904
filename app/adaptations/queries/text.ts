import type { Selectable } from 'kysely'
import { type CharterVersion, type LocalArticle, versionsSince } from '../../charter/index.ts'
import type { Db, Tables, Tx } from '../../platform/db/database.ts'
import type { Block, BlockPlace } from '../rules/block.ts'
import { compose } from '../rules/compose.ts'
import type { Choice } from '../rules/national-text.ts'
import type { LocalCharter } from './charters.ts'

/** A block with what its page tells of it. */
export type WorkBlock = Block & { savedAt: Date; savedBy: string | undefined }

/** A decision about a national article, with what its page tells of it. */
export type WorkChoice = Choice & { revision: number; association: string | null; at: Date }

/** Everything a local charter is being written from, and the text it makes. */
export type WorkText = {
  /** National versions from the one it starts from to the newest. */
  versions: CharterVersion[]
  choices: WorkChoice[]
  blocks: WorkBlock[]
  articles: LocalArticle[]
}

export async function workText(db: Db | Tx, charter: LocalCharter): Promise<WorkText> {
  const [versions, blocks, choices] = await Promise.all([
    nationalVersions(db, charter),
    blocksOf(db, charter.id),
    choicesOf(db, charter.id),
  ])
  return { versions, choices, blocks, articles: compose(versions, choices, blocks) }
}

/** National versions from the base on, oldest first, with their articles. */
export function nationalVersions(db: Db | Tx, charter: LocalCharter): Promise<CharterVersion[]> {
  return versionsSince(db, charter.baseVersionId)
}

/** The blocks in order, those removed apart. */
export async function blocksOf(db: Db | Tx, charterId: string): Promise<WorkBlock[]> {
  const rows = await db
    .selectFrom('local_blocks')
    .selectAll()
    .where('charter_id', '=', charterId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('block_id')
    .execute()
  return rows.map(toBlock)
}

export async function blockOf(
  db: Db | Tx,
  charterId: string,
  blockId: string,
): Promise<WorkBlock | undefined> {
  const row = await db
    .selectFrom('local_blocks')
    .selectAll()
    .where('charter_id', '=', charterId)
    .where('block_id', '=', blockId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && toBlock(row)
}

/** The text a block had at a revision. */
export function textAt(db: Db | Tx, charterId: string, blockId: string, revision: number) {
  return db
    .selectFrom('local_block_texts')
    .select(['heading', 'body'])
    .where('charter_id', '=', charterId)
    .where('block_id', '=', blockId)
    .where('revision', '=', revision)
    .executeTakeFirst()
}

/** Every text a block had, newest first. */
export function textsOf(db: Db | Tx, charterId: string, blockId: string) {
  return db
    .selectFrom('local_block_texts as text')
    .leftJoin('associations_public as a', 'a.id', 'text.association_id')
    .select(['text.revision', 'text.heading', 'text.body', 'text.why', 'text.at', 'a.name as association'])
    .where('charter_id', '=', charterId)
    .where('block_id', '=', blockId)
    .orderBy('revision', 'desc')
    .limit(50)
    .execute()
}

function choicesOf(db: Db | Tx, charterId: string): Promise<WorkChoice[]> {
  return db
    .selectFrom('local_choices as choice')
    .innerJoin('charter_public as v', 'v.id', 'choice.version_id')
    .leftJoin('associations_public as a', 'a.id', 'choice.association_id')
    .select(['choice.article_id as articleId', 'v.number', 'choice.decision', 'choice.reason'])
    .select(['choice.revision', 'a.name as association', 'choice.at'])
    .where('choice.charter_id', '=', charterId)
    .orderBy('v.number')
    .execute()
}

function toBlock(row: Selectable<Tables['local_blocks']>): WorkBlock {
  return {
    blockId: row.block_id,
    place: row.place as BlockPlace,
    articleId: row.article_id,
    heading: row.heading,
    body: row.body,
    revision: row.revision,
    savedAt: row.saved_at,
    savedBy: row.saved_by ?? undefined,
    ...(row.origin_kind && {
      origin: { kind: row.origin_kind, ref: row.origin_ref ?? '', text: row.origin_text ?? '' },
    }),
  }
}

/** Blocks taken out of the text, the latest first. */
export function removedBlocks(db: Db | Tx, charterId: string) {
  return db
    .selectFrom('local_blocks')
    .select(['block_id as blockId', 'heading', 'removed_at as removedAt'])
    .where('charter_id', '=', charterId)
    .where('removed_at', 'is not', null)
    .orderBy('removed_at', 'desc')
    .limit(50)
    .execute()
}
