import { type Article, type CharterVersion, canonicalText } from '../../app/charter/index.ts'
import { sha256 } from '../../app/kernel/canonical-json.ts'
import { newId } from '../../app/kernel/ids.ts'

/** How much the crowd writes. The first local charter is the large one. */
export type LocalCrowd = {
  charters: number
  /** Of the large one: associations in its group, blocks of its text, other wordings, comments. */
  associations: number
  blocks: number
  amendments: number
  comments: number
}

/** Rows to write, by table; `published` is what becomes of the versions. */
export type Rows = Record<string, Record<string, unknown>[]>
/** What the crowd is made from. */
export type LocalWorld = {
  rows: Rows
  associations: string[]
  places: string[]
  national: CharterVersion
  size: LocalCrowd
}

export function add({ rows }: LocalWorld, table: string, row: Record<string, unknown>): void {
  rows[table] ??= []
  rows[table].push(row)
}

/** An adopted version: the national articles word for word, then what the crowd wrote. */
export function addVersion(world: LocalWorld, charter: string, title: string, at: Date): void {
  const id = newId(at.getTime())
  const { national } = world
  const own = (world.rows.local_blocks ?? []).filter((block) => block.charter_id === charter)
  const written = own.map(
    (block): Article => ({
      ...{ articleId: String(block.block_id), kind: 'article', heading: String(block.heading) },
      ...{ body: String(block.body), plain: '', suggestions: [] },
      ...(block.article_id ? { parentArticleId: String(block.article_id) } : {}),
    }),
  )
  const articles = [...national.articles, ...written]
  const text = canonicalText({ title, number: 1, articles })
  add(world, 'charter_versions', {
    ...{ id, charter_id: charter, number: 1, title, is_official: false, source: '', change_summary: '' },
    ...{ change_kind: 'substantive', created_at: at, saved_at: at },
  })
  add(world, 'published', { version_id: id, text, sha256: sha256(text) })
  for (const [position, { articleId, parentArticleId, ...article }] of articles.entries())
    add(world, 'charter_articles', {
      ...{ version_id: id, article_id: articleId, parent_article_id: parentArticleId ?? null, position },
      ...article,
    })
  const kept = national.articles.map(({ articleId, body }) => {
    const from = { kind: 'national', ref: String(national.number), text: body }
    return [articleId, { mark: 'kept', from }]
  })
  const added = written.map(({ articleId }) => [articleId, { mark: 'added' }])
  add(world, 'local_versions', {
    ...{ version_id: id, charter_id: charter, base_version_id: national.id },
    lineage: Object.fromEntries([...kept, ...added]),
  })
}
