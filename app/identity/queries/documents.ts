import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { DocumentKind } from '../rules/document.ts'
import '../tables.ts'

export type DocumentSeen = { id: string; slug: string; name: string; kind: DocumentKind; datedOn: string }

/** Documents that were read for signatures that stand, the latest first. */
export async function documentsSeen(db: Db): Promise<DocumentSeen[]> {
  const { rows } = await sql<DocumentSeen>`
    select d.id, a.slug, a.name, d.kind, d.dated_on::text as "datedOn"
    from documents_seen d
      join signatures_public s on s.id = d.signature_id
      join associations_public a on a.id = s.association_id
    where d.taken_back_at is null order by d.seen_at desc limit 200`.execute(db)
  return [...rows]
}

export type Standing = { signatureId: string; associationId: string }

/** The signature of the national charter that stands for the association of an address. */
export async function standingSignature(db: Db | Tx, slug: string): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select s.id as "signatureId", s.association_id as "associationId"
    from signatures_public s
      join associations_public a on a.id = s.association_id
      join charter_public v on v.id = s.version_id
    where a.slug = ${slug} and v.charter_slug = 'nationale'
    order by s.in_force_at desc limit 1`.execute(db)
  return rows[0]
}
