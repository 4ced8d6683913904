import { sql } from 'kysely'
import { hashSecret } from '../../kernel/ids.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** A person who pressed the button of a signature in force: they may act for its association. */
export type PastSigner = {
  signerId: string
  signatureId: string
  associationId: string
  association: string
  slug: string
  email: string
  name: string
  title: string
  /** `YYYY-MM-DD`. */
  termEndsOn: string | null
}

/** The associations a mailbox signed for, each once, whatever the texts that still stand. */
export function signedBy(db: Db | Tx, email: string): Promise<PastSigner[]> {
  return pastSigners(db, sql`lower(g.email) = lower(${email})`)
}

/** The signer whose link this is, once the signature is in force. */
export async function signerBehindLink(db: Db | Tx, secret: string): Promise<PastSigner | undefined> {
  const [signer] = await pastSigners(
    db,
    sql`g.id in (select signer_id from signing_links where hash = ${hashSecret(secret)})`,
  )
  return signer
}

async function pastSigners(db: Db | Tx, which: ReturnType<typeof sql>): Promise<PastSigner[]> {
  const { rows } = await sql<PastSigner>`
    select distinct on (a.name, a.id, lower(g.email)) 
      g.id as "signerId", s.id as "signatureId", a.id as "associationId", a.name as association, a.slug, g.email, g.name,
      g.title, g.term_ends_on as "termEndsOn"
    from signers g join signatures s on s.id = g.signature_id
      join associations_public a on a.id = s.association_id
    where s.state in ('in-force', 'contested') and g.confirmed_at is not null and g.email is not null and ${which}
    order by a.name, a.id, lower(g.email), s.in_force_at`.execute(db)
  return rows
}
