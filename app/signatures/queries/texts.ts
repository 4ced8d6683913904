import { sql } from 'kysely'
import { type CharterVersion, currentVersion, type Lineage, versionById } from '../../charter/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { national, type SignableText } from '../rules/signable.ts'

/** A local charter that may be signed: adopted, and not closed. */
export type LocalName = { slug: string; name: string }

/** The texts that may be signed among these, the national one first. What closed is left out. */
export async function signableTexts(db: Db | Tx, slugs: readonly string[]): Promise<SignableText[]> {
  const names = await localNames(db, slugs)
  const nationalText = slugs.includes(national) ? await currentVersion(db) : undefined
  const locals = await Promise.all(names.map((one) => localText(db, one)))
  return [...(nationalText ? [{ slug: national, version: nationalText }] : []), ...locals.flat()]
}

/** Names of the local charters that may be signed among these addresses. */
export async function localNames(db: Db | Tx, slugs: readonly string[]): Promise<LocalName[]> {
  if (slugs.every((slug) => slug === national)) return []
  const { rows } = await sql<LocalName>`
    select slug, name from local_charters_public
    where slug = any(${[...slugs]}::text[]) and version is not null and state <> 'closed'
    order by name`.execute(db)
  return rows
}

/** The local charters whose territory holds one of these places. */
export async function localCharters(db: Db | Tx, places: readonly string[]): Promise<LocalName[]> {
  if (places.length === 0) return []
  const { rows } = await sql<LocalName>`
    select distinct l.slug, l.name
    from (select unnest(${[...places]}::text[]) as id
      union select ancestor_id from territory_ancestors_public
        where territory_id = any(${[...places]}::text[])) here
    join local_charter_territories_public t on t.territory_id = here.id
    join local_charters_public l on l.id = t.charter_id
    where l.version is not null and l.state <> 'closed'
    order by l.name limit 5`.execute(db)
  return rows
}

async function localText(db: Db | Tx, { slug, name }: LocalName): Promise<SignableText[]> {
  const version = await currentVersion(db, slug)
  return version ? [{ slug, version, local: { name, ...(await lineageOf(db, version)) } }] : []
}

/** A version that was bound to a signature, shown as it is signed. */
export async function boundText(db: Db | Tx, versionId: string): Promise<SignableText | undefined> {
  const version = await versionById(db, versionId)
  if (!version) return undefined
  const { rows } = await sql<LocalName>`
    select slug, name from local_charters_public where id = ${version.charterId}`.execute(db)
  const [local] = rows
  if (!local) return { slug: national, version }
  return { slug: local.slug, version, local: { name: local.name, ...(await lineageOf(db, version)) } }
}

type LineageRow = { lineage: Record<string, Lineage>; baseNumber: number }

async function lineageOf(db: Db | Tx, version: CharterVersion) {
  const { rows } = await sql<LineageRow>`
    select l.lineage, base.number as "baseNumber"
    from local_versions_public l join charter_public base on base.id = l.base_version_id
    where l.version_id = ${version.id}`.execute(db)
  const [row] = rows
  const articles = version.articles.map((article) => {
    const lineage = row?.lineage[article.articleId] ?? { mark: 'added' as const }
    // What stood in older words when it was adopted says so, as on its own page.
    const note = lineage.mark === 'kept' ? lineage.held : undefined
    return { article, lineage, ...(note && { note }) }
  })
  return { articles, baseNumber: row?.baseNumber ?? 1 }
}
