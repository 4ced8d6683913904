import { fold } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { directions } from '../rules/exchange.ts'
import type { Profile } from '../rules/profile.ts'
import '../facts.ts'

/** Replaces what an association tells of itself; all of it is confirmed by that. The same twice changes nothing else. */
export async function saveProfile(tx: Tx, associationId: string, profile: Profile, now: Date): Promise<void> {
  await tx
    .updateTable('associations')
    .set({ themes: profile.themes, website: profile.website ?? null, updated_at: now })
    .where('id', '=', associationId)
    .execute()
  await writeProfile(tx, associationId, profile, now)
  await writeExchanges(tx, associationId, profile, now)
  await writeMemberships(tx, associationId, profile.networks, now)
  await writePlaces(tx, associationId, profile.places, now)
  await announce(tx, 'association.profile-changed', { associationId }, now)
}

async function writeProfile(tx: Tx, associationId: string, profile: Profile, now: Date): Promise<void> {
  const { presentation = null, contactEmail = null, contactPhone = null, office } = profile
  const values = {
    presentation,
    presentation_confirmed_at: now,
    contact_email: contactEmail,
    contact_phone: contactPhone,
    contact_confirmed_at: now,
    office_is_home: office.isHome,
    office_territory_id: office.territoryId ?? null,
    office_address: office.address ?? null,
    office_lon: office.point?.lon ?? null,
    office_lat: office.point?.lat ?? null,
    office_confirmed_at: now,
    themes_confirmed_at: now,
    changed_at: now,
  }
  await tx
    .insertInto('association_profiles')
    .values({ association_id: associationId, ...values })
    .onConflict((conflict) => conflict.column('association_id').doUpdateSet(values))
    .execute()
}

async function writeExchanges(tx: Tx, associationId: string, profile: Profile, now: Date): Promise<void> {
  await tx.deleteFrom('association_exchanges').where('association_id', '=', associationId).execute()
  const rows = directions.flatMap((direction) =>
    profile[direction].map(({ what, note = null }) => ({
      association_id: associationId,
      direction,
      what,
      note,
      confirmed_at: now,
    })),
  )
  if (rows.length > 0) await tx.insertInto('association_exchanges').values(rows).execute()
}

/** A network we know by this name is linked; another is kept as it was written. */
async function writeMemberships(tx: Tx, associationId: string, names: string[], now: Date): Promise<void> {
  await tx.deleteFrom('association_memberships').where('association_id', '=', associationId).execute()
  if (names.length === 0) return
  const byKey = new Map(names.map((name) => [fold(name) || name, name]))
  const known = await tx
    .selectFrom('associations')
    .select(['id', 'folded', 'name'])
    .where('kind', '=', 'network')
    .where('folded', 'in', [...byKey.keys()])
    .where('id', '<>', associationId)
    .execute()
  const networks = new Map(known.map((network) => [network.folded, network]))
  const rows = [...byKey].map(([folded, name]) => ({
    association_id: associationId,
    folded,
    network_name: networks.get(folded)?.name ?? name,
    network_id: networks.get(folded)?.id ?? null,
    confirmed_at: now,
  }))
  await tx.insertInto('association_memberships').values(rows).execute()
}

async function writePlaces(tx: Tx, associationId: string, places: string[], now: Date): Promise<void> {
  await tx.deleteFrom('association_places').where('association_id', '=', associationId).execute()
  const rows = places.map((id) => ({ association_id: associationId, territory_id: id, confirmed_at: now }))
  if (rows.length > 0) await tx.insertInto('association_places').values(rows).execute()
}
