import { identityKey, type Theme, themes } from '../../app/associations/index.ts'
import { newId, newReference } from '../../app/kernel/ids.ts'
import { fold, slug } from '../../app/kernel/text.ts'
import type { Sql } from '../../app/platform/db/database.ts'
import { loadCrowdPlaces } from './crowd-places.ts'
import { insertRows } from './rows.ts'

const kinds = ['Association', 'Collectif', 'Comité', 'Atelier', 'Maison', 'Amicale', 'Club', 'Compagnie']
const things = [
  'des jardins',
  'du livre',
  'des voisins',
  'de la cuisine',
  'du cirque',
  'des parents',
  'du vélo',
]
const more = ['de la danse', 'des aînés', 'du théâtre', 'de la réparation', 'des langues', 'du numérique']
const charms = [
  'Les Hirondelles',
  'La Passerelle',
  'Le Grand Pin',
  'Les Lucioles',
  'L’Entracte',
  'La Boussole',
]
const words = ['Arc-en-ciel', 'Horizon', 'Trait d’union', 'Étincelle', 'Équinoxe', 'Graine', 'Élan', 'Cœur']

type Rows = Record<string, unknown>[]

/**
 * Fills the register with `count` fictional signatories, the same each time: mostly associations, some networks and
 * informal groups, one in twenty counted without being named. For tests and measures; never a real name.
 * The national charter must be published.
 * @example await loadCrowd(sql, 50_000)
 */
export async function loadCrowd(sql: Sql, count: number, until = new Date('2026-11-14')): Promise<void> {
  const [version] = await sql`
    select id, charter_id, sha256 from charter_public where charter_slug = 'nationale' and is_current`
  if (!version) throw new Error('publish the national charter first')
  const { communes, quarters } = await loadCrowdPlaces(sql)
  const random = generator(20_260_314)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  for (let from = 0; from < count; from += 10_000) {
    const rows = { associations: [] as Rows, signatures: [] as Rows, places: [] as Rows }
    for (let i = from; i < Math.min(count, from + 10_000); i++) {
      const commune = pick(communes)
      const at = new Date(until.getTime() - Math.floor((count - i) * 600_000 * (0.5 + random() / 2)))
      const id = newId(at.getTime())
      const association = associationRow(i, commune, pick, random(), at)
      const { kind, name } = association
      rows.associations.push(association)
      rows.signatures.push({
        ...{
          id,
          reference: newReference(),
          state: 'in-force',
          lang: 'fr',
          consent: 'Texte du consentement.',
        },
        ...{ charter_id: version.charter_id, version_id: version.id, version_sha256: version.sha256 },
        ...{ association_id: association.id, identity_key: association.identity_key },
        ...{ declared: { kind, name }, publication: random() < 0.05 ? 'counted' : 'named' },
        ...{ proof_level: 'register', requested_at: at, in_force_at: at },
      })
      const acts = new Set([pick(quarters), random() < 0.4 ? pick(quarters) : commune])
      for (const place of acts) rows.places.push({ signature_id: id, territory_id: place })
    }
    await insertRows(sql, 'associations', rows.associations)
    await insertRows(sql, 'signatures', rows.signatures)
    await insertRows(sql, 'signature_places', rows.places)
  }
  await sql`analyze`
}

function associationRow(
  i: number,
  commune: string,
  pick: <T>(list: readonly T[]) => T,
  chance: number,
  at: Date,
) {
  const isNetwork = chance < 0.03
  const kind = isNetwork ? 'network' : chance < 0.1 ? 'informal' : 'association'
  const name = isNetwork
    ? `Fédération ${pick(things)} ${pick(words)} ${i}`
    : `${pick(kinds)} ${pick([...things, ...more])} ${pick([...charms, ...words])} ${i}`
  const rna = kind === 'informal' ? null : `W99${String(2_000_000 + i)}`
  const own = [...new Set<Theme>([pick(themes), pick(themes)])]
  return {
    ...{ id: newId(at.getTime()), slug: `${slug(name)}`, kind, name, folded: fold(name), rna },
    ...{ identity_key: identityKey({ name, communeId: commune, ...(rna && { rna }) }) },
    ...{ commune_id: commune, themes: own, fictional: true, created_at: at, updated_at: at },
  }
}

/** Mulberry32: the same sequence for the same seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
