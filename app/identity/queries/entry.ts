import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'

export type Entry = { id: string; slug: string; name: string; kind: 'association' | 'network' | 'informal' }

/**
 * The association of an address, when its page is public. One that chose to be counted without a name is told to
 * nobody, not even by a form.
 */
export async function publicEntry(db: Db | Tx, slug: string): Promise<Entry | undefined> {
  return db
    .selectFrom('associations_public as a')
    .select(['a.id', 'a.slug', 'a.name', 'a.kind'])
    .where('a.slug', '=', slug)
    .where(
      sql<boolean>`((exists (select from signatures_public s where s.association_id = a.id and s.publication = 'named')
        or exists (select from signature_withdrawals_public w where w.association_id = a.id)
        or exists (select from signatures_of_closed_public c where c.association_id = a.id))
          and not exists (select from signatures_public s where s.association_id = a.id and s.publication = 'counted')
        or exists (select from local_signatures_public s where s.association_id = a.id and s.publication = 'named'))
        and not exists (select from association_merges_public m where m.merged_id = a.id)`,
    )
    .executeTakeFirst()
}
