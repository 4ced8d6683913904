import { type RawBuilder, sql } from 'kysely'
import type { Theme } from '../../associations/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { type TerritoryKind, territoryAddress } from '../../territories/index.ts'
import type { Author, PublicationKind } from '../rules/publication.ts'
import '../tables.ts'

/** News or a resource, with who says it and where it is of use. */
export type Publication = {
  id: string
  code: string
  kind: PublicationKind
  title: string
  body: string
  link: string | null
  themes: Theme[]
  lang: Lang
  publishedAt: Date
  changedAt: Date | null
  takenDownAt: Date | null
  hiddenReason: string | null
  /** A slug only when the association is named among the signatories. */
  author: Author & { slug?: string }
  place: { id: string; name: string; hint: string; address: string } | undefined
}

export type Cursor = { at: Date; id: string }
export type Filter = { kind?: PublicationKind; theme?: Theme; territoryId?: string }

const pageSize = 20

/** What everyone may read, the newest first. */
export async function shownPublications(
  db: Db | Tx,
  { kind, theme, territoryId }: Filter,
  { after, size = pageSize }: { after?: Cursor | undefined; size?: number } = {},
): Promise<{ publications: Publication[]; next: Cursor | undefined }> {
  const conditions = [
    sql`p.taken_down_at is null and p.hidden_at is null`,
    ...(kind ? [sql`p.kind = ${kind}`] : []),
    ...(theme ? [sql`${theme} = any(p.themes)`] : []),
    ...(territoryId ? [within(territoryId)] : []),
    ...(after ? [sql`(p.published_at, p.id) < (${after.at}, ${after.id}::uuid)`] : []),
  ]
  const found = await select(db, sql.join(conditions, sql` and `), size + 1)
  const last = found.length > size ? found[size - 1] : undefined
  return { publications: found.slice(0, size), next: last && { at: last.publishedAt, id: last.id } }
}

/** By its short address, unless its author took it down; one that is hidden tells its reason. */
export async function publicationByCode(db: Db, code: string): Promise<Publication | undefined> {
  return (await select(db, sql`p.code = ${code} and p.taken_down_at is null`, 1))[0]
}

/** Everything an author published, the newest first. */
export function publicationsOf(db: Db, author: Author): Promise<Publication[]> {
  return select(db, authored(author), 100)
}

export async function ownPublication(db: Db, author: Author, id: string): Promise<Publication | undefined> {
  return (await select(db, sql`p.id = ${id} and ${authored(author)}`, 1))[0]
}

/** What associations published in a territory, or everywhere: for whoever may hide it. */
export function toModerate(db: Db, territoryId: string | undefined): Promise<Publication[]> {
  const where = territoryId ? within(territoryId) : sql`true`
  return select(db, sql`p.association_id is not null and p.taken_down_at is null and ${where}`, 50)
}

function authored(author: Author): RawBuilder<unknown> {
  if (author.is === 'association') return sql`p.association_id = ${author.id}`
  return author.is === 'territory'
    ? sql`p.tended_id = ${author.id}`
    : sql`p.association_id is null and p.tended_id is null`
}

function within(territoryId: string): RawBuilder<unknown> {
  return sql`(p.territory_id = ${territoryId} or exists (select from territory_ancestors_public up
    where up.territory_id = p.territory_id and up.ancestor_id = ${territoryId}))`
}

type Row = Omit<Publication, 'author' | 'place'> & {
  associationId: string | null
  association: string | null
  slug: string | null
  tendedId: string | null
  tended: string | null
  territoryId: string | null
  territoryKind: TerritoryKind
  territoryCode: string
  territory: string
  hint: string
}

async function select(db: Db | Tx, where: RawBuilder<unknown>, size: number): Promise<Publication[]> {
  const { rows } = await sql<Row>`
    select p.id, p.code, p.kind, p.title, p.body, p.link, p.themes, p.lang, p.published_at as "publishedAt",
      p.changed_at as "changedAt", p.taken_down_at as "takenDownAt", p.hidden_reason as "hiddenReason",
      p.association_id as "associationId", a.name as association,
      (select n.slug from associations_named_public n where n.id = p.association_id and n.is_signatory) as slug,
      p.tended_id as "tendedId", d.name as tended, t.id as "territoryId", t.kind as "territoryKind",
      t.code as "territoryCode", t.name as territory, t.hint
    from publications p left join associations_public a on a.id = p.association_id
      left join territories_public d on d.id = p.tended_id
      left join territories_public t on t.id = p.territory_id
    where ${where} order by p.published_at desc, p.id desc limit ${size}`.execute(db)
  return rows.map(toPublication)
}

function toPublication(row: Row): Publication {
  const { associationId, association, slug, tendedId, tended, ...placed } = row
  const { territoryId, territoryKind, territoryCode, territory, hint, ...words } = placed
  const address = territoryId && territoryAddress({ kind: territoryKind, code: territoryCode })
  return {
    ...words,
    author: associationId
      ? { is: 'association', id: associationId, name: association ?? '', ...(slug && { slug }) }
      : tendedId
        ? { is: 'territory', id: tendedId, name: tended ?? '' }
        : { is: 'team' },
    place: territoryId && address ? { id: territoryId, name: territory, hint, address } : undefined,
  }
}

/** The places where an association says that it acts, each once; empty unless its name stands among signatories. */
export async function placesToPublish(db: Db, associationId: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct t.id, t.name from signatures_public s
      join signature_places_public p on p.signature_id = s.id join territories_public t on t.id = p.territory_id
    where s.association_id = ${associationId} and s.publication = 'named' order by t.name limit 30`.execute(
    db,
  )
  return rows
}
