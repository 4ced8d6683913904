import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import '../tables.ts'

/** A mailbox that speaks for an association: it signed for it, and the signature stands. Never shown. */
export type Mailbox = { email: string; name: string; lang: Lang }

/** The mailboxes that signed for an association, newest first, each once. */
export async function mailboxesThatSigned(db: Db | Tx, associationId: string): Promise<Mailbox[]> {
  const { rows } = await sql<Mailbox>`
    select distinct on (lower(g.email)) g.email, g.name, s.lang
    from signatures s join signers g on g.signature_id = s.id
    where s.association_id = ${associationId} and s.state in ('in-force', 'contested')
      and g.confirmed_at is not null and g.email is not null
    order by lower(g.email), s.in_force_at desc limit 5`.execute(db)
  return rows
}

/** The associations that a mailbox signed for, and whose signature stands. */
export async function associationIdsSignedBy(db: Db | Tx, email: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.association_id as id
    from signatures s join signers g on g.signature_id = s.id
    where lower(g.email) = lower(${email}) and s.state in ('in-force', 'contested')
      and g.confirmed_at is not null
    limit 20`.execute(db)
  return rows.map(({ id }) => id)
}
