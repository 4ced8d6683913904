import { newId, newReference } from '../../app/kernel/ids.ts'
import type { Sql } from '../../app/platform/db/database.ts'
import { insertRows } from '../../db/seeds/rows.ts'

/** Local charters for tests that read them: `crowd-0` and `crowd-3` are being written, `crowd-1` and others adopted. */
export const fewLocalCharters = { charters: 5, associations: 6, blocks: 4, amendments: 2, comments: 2 }

/**
 * Three associations and a network sign an adopted local charter; the last of the three is only counted. Written
 * straight into the tables: for tests that are not about signing.
 */
export async function signCrowd(sql: Sql, slug: string): Promise<void> {
  const [version] = await sql`select v.id, v.charter_id, v.sha256 from charter_public v
    where v.charter_slug = ${slug} and v.is_current`
  const signers =
    await sql`(select id, identity_key from associations where kind = 'association' order by slug limit 3)
    union all (select id, identity_key from associations where kind = 'network' limit 1)`
  const at = new Date('2026-11-10T10:00:00Z')
  const rows = signers.map(({ id, identity_key }, i) => ({
    ...{ id: newId(at.getTime() + i), reference: newReference(), state: 'in-force', lang: 'fr' },
    ...{ charter_id: version?.charter_id, version_id: version?.id, version_sha256: version?.sha256 },
    ...{ association_id: id, identity_key, declared: {}, consent: '', proof_level: 'mailbox' },
    ...{ publication: i === 2 ? 'counted' : 'named', requested_at: at, in_force_at: at },
  }))
  await insertRows(sql, 'signatures', rows)
}
