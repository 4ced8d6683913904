import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import '../tables.ts'

/** The listings that bear a mailbox, and what it answered, for its owner to take away. */
export async function aidOfMailbox(db: Db, email: string): Promise<unknown> {
  const same = email.toLowerCase()
  const annonces = await db
    .selectFrom('listings')
    .select(['code as adresse', 'title as titre', 'posted_at as le'])
    .where(sql`lower(contact_email)`, '=', same)
    .execute()
  const reponses = await db
    .selectFrom('listing_answers as w')
    .innerJoin('listings as l', 'l.id', 'w.listing_id')
    .select(['l.code as annonce', 'w.name as nom', 'w.association', 'w.written_at as le'])
    .where(sql`lower(w.email)`, '=', same)
    .execute()
  return { annonces, reponses }
}
