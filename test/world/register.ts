import { identityKey } from '../../app/associations/index.ts'
import { newId, newReference } from '../../app/kernel/ids.ts'
import { fold, slug } from '../../app/kernel/text.ts'
import type { Sql } from '../../app/platform/db/database.ts'
import { associations, type CastAssociation } from '../../db/seeds/cast/associations.ts'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { insertRows } from '../../db/seeds/rows.ts'

/**
 * The register of the cast, written straight into the tables: for tests that read it and are not about signing.
 * The national charter must be published.
 */
export async function loadRegister(sql: Sql): Promise<void> {
  await loadDemoPlaces(sql, new Date('2026-01-01'))
  const [version] = await sql<{ id: string; charterId: string; sha256: string }[]>`
    select id, charter_id as "charterId", sha256 from charter_public where charter_slug = 'nationale' and is_current`
  if (!version) throw new Error('publish the national charter first')
  for (const association of associations) await loadOne(sql, association, version)
}

type Version = { id: string; charterId: string; sha256: string }

async function loadOne(sql: Sql, cast: CastAssociation, version: Version): Promise<void> {
  const { kind, name, rna, themes, signed } = cast
  const communeId = `commune:${cast.commune}`
  const key = identityKey({ name, communeId, ...(rna && { rna }) })
  const association = newId()
  await insertRows(sql, 'associations', [
    {
      ...{ id: association, slug: slug(name), kind, name, folded: fold(name), rna, identity_key: key },
      ...{ commune_id: communeId, themes, fictional: true },
      ...{ created_at: new Date(), updated_at: new Date() },
    },
  ])
  if (!signed) return
  const at = new Date(`${signed.on}T10:00:00Z`)
  const signature = newId(at.getTime())
  await insertRows(sql, 'signatures', [
    {
      ...{ id: signature, reference: newReference(), state: 'in-force', lang: 'fr' },
      ...{ charter_id: version.charterId, version_id: version.id, version_sha256: version.sha256 },
      ...{ association_id: association, identity_key: key, declared: { kind, name }, consent: '' },
      ...{ publication: signed.named ? 'named' : 'counted', public_sentence: signed.sentence },
      ...{ proof_level: rna ? 'register' : 'mailbox', requested_at: at, in_force_at: at },
    },
  ])
  const { actsIn } = cast
  await insertRows(
    sql,
    'signature_places',
    actsIn.map((id) => ({ signature_id: signature, territory_id: id })),
  )
  const commitments = signed.commitments ?? []
  await insertRows(
    sql,
    'signature_commitments',
    commitments.map((text, i) => ({ signature_id: signature, position: i + 1, text })),
  )
}
