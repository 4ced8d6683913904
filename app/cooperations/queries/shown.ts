import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** A cooperation that both sides confirmed and wish shown. */
export type ShownCooperation = {
  id: string
  what: string
  on: string
  residents: number | null
  sentence: string | null
  sides: [ShownSide, ShownSide]
}

/** `slug` when it has a page here. */
export type ShownSide = { name: string; slug: string | null }

export type ShownPage = { cooperations: ShownCooperation[]; next: { on: string; id: string } | undefined }

const pageSize = 30

/** Cooperations shown to everyone, newest first; of one association when asked. */
export async function shownCooperations(
  db: Db | Tx,
  { associationId, after }: { associationId?: string; after?: { on: string; id: string } } = {},
  size = pageSize,
): Promise<ShownPage> {
  const mine = associationId
    ? sql`and (c.noted_by = ${associationId} or c.other_id = ${associationId})`
    : sql``
  const beyond = after ? sql`and (c.happened_on, c.id) < (${after.on}::date, ${after.id}::uuid)` : sql``
  const { rows } = await sql<Row>`
    select c.id, c.what, c.happened_on as on, c.residents, c.sentence,
      a.name as "notedName", ${named(sql`a.id`)} as "notedIsNamed", a.slug as "notedSlug",
      coalesce(b.name, c.other_name) as "otherName", ${named(sql`b.id`)} as "otherIsNamed", b.slug as "otherSlug"
    from cooperations_public c
      join associations_public a on a.id = c.noted_by
      left join associations_public b on b.id = c.other_id
    where true ${mine} ${beyond}
    order by c.happened_on desc, c.id desc limit ${size + 1}`.execute(db)
  const last = rows.length > size ? rows[size - 1] : undefined
  return { cooperations: rows.slice(0, size).map(toShown), next: last && { on: last.on, id: last.id } }
}

/** A page here exists for those who signed and are named. */
function named(id: ReturnType<typeof sql>) {
  return sql`exists (select from signatures_public s where s.association_id = ${id} and s.publication = 'named')`
}

type Row = Omit<ShownCooperation, 'sides'> & {
  notedName: string
  notedSlug: string
  notedIsNamed: boolean
  otherName: string
  otherSlug: string | null
  otherIsNamed: boolean
}

function toShown(row: Row): ShownCooperation {
  const { id, what, on, residents, sentence } = row
  return {
    id,
    what,
    on,
    residents,
    sentence,
    sides: [
      { name: row.notedName, slug: row.notedIsNamed ? row.notedSlug : null },
      { name: row.otherName, slug: row.otherIsNamed ? row.otherSlug : null },
    ],
  }
}
