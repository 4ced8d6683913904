import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'

/** A local charter that an association signed, and is named for. */
export type SignedLocally = {
  signatureId: string
  name: string
  slug: string
  version: number
  signedAt: Date
  /** The latest version it agreed to since, and when. */
  agreedVersion: number | null
  agreedAt: Date | null
  /** Of one it withdrew since. */
  withdrawnAt: Date | null
}

/** The local charters an association signed, those that stand first. */
export async function signedLocally(db: Db | Tx, associationId: string): Promise<SignedLocally[]> {
  const { rows } = await sql<SignedLocally>`
    select s.id as "signatureId", l.name, l.slug, v.number as version, s.in_force_at as "signedAt",
      s.ended_at as "withdrawnAt", agreed.number as "agreedVersion", agreed.at as "agreedAt"
    from (
      select id, charter_id, version_id, in_force_at, null::timestamptz as ended_at
        from local_signatures_public where association_id = ${associationId} and publication = 'named'
      union all
      select id, charter_id, version_id, in_force_at, ended_at
        from local_withdrawals_public w where association_id = ${associationId}
          -- It may have signed again and asked for silence: that wish is the last.
          and not exists (select from local_signatures_public again
            where again.association_id = w.association_id and again.charter_id = w.charter_id
              and again.publication = 'counted')
    ) s join local_charters_public l on l.id = s.charter_id join charter_public v on v.id = s.version_id
      left join local_agreements_public agreed on agreed.signature_id = s.id
    order by s.ended_at is not null, s.in_force_at desc`.execute(db)
  return rows
}
