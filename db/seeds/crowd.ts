import { exchanges, identityKey, type Theme, themes } from '../../app/associations/index.ts'
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
type Pick = <T>(list: readonly T[]) => T

type Crowd = {
  /** How many there are already, of an earlier call. */
  from?: number
  /** The day of the last signature. */
  until?: Date
}

/**
 * Fills the register with `count` fictional signatories, the same each time: mostly associations, some networks and
 * informal groups, one in twenty counted without being named, two in five with a profile. For tests and measures;
 * never a real name. The national charter must be published.
 * @example await loadCrowd(sql, 50_000)
 */
export async function loadCrowd(sql: Sql, count: number, { from = 0, until }: Crowd = {}): Promise<void> {
  const [version] = await sql`
    select id, charter_id, sha256 from charter_public where charter_slug = 'nationale' and is_current`
  if (!version) throw new Error('publish the national charter first')
  const world = { ...(await loadCrowdPlaces(sql)), version, until: until ?? new Date('2026-11-14'), count }
  const random = generator(20_260_314 + from)
  for (let first = from; first < count; first += 10_000) {
    const rows: Record<string, Rows> = { associations: [], signatures: [], signature_places: [] }
    for (let i = first; i < Math.min(count, first + 10_000); i++) addOne(rows, i, world, random)
    for (const [table, lines] of Object.entries(rows)) await insertRows(sql, table, lines)
  }
  await linkNetworks(sql)
  await sql`analyze`
}

type World = {
  communes: string[]
  quarters: string[]
  version: Record<string, unknown>
  until: Date
  count: number
}

function addOne(rows: Record<string, Rows>, i: number, world: World, random: () => number): void {
  const { communes, quarters, version, until, count } = world
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as never
  const commune = pick(communes)
  // Fifty thousand of them signed within a year, ten minutes apart or so.
  const at = new Date(until.getTime() - Math.floor((count - i) * 600_000 * (0.5 + random() / 2)))
  const id = newId(at.getTime())
  const association = associationRow(i, commune, pick, random(), at)
  const { kind, name } = association
  rows.associations?.push(association)
  rows.signatures?.push({
    ...{ id, reference: newReference(), state: 'in-force', lang: 'fr', consent: 'Texte du consentement.' },
    ...{ charter_id: version.charter_id, version_id: version.id, version_sha256: version.sha256 },
    ...{ association_id: association.id, identity_key: association.identity_key },
    ...{ declared: { kind, name }, publication: random() < 0.05 ? 'counted' : 'named' },
    ...{ proof_level: pick(proofs), requested_at: at, in_force_at: at },
  })
  const acts = new Set([pick(quarters), random() < 0.4 ? pick(quarters) : commune])
  for (const place of acts) rows.signature_places?.push({ signature_id: id, territory_id: place })
  if (random() < 0.4) addProfile(rows, association.id, commune, pick, at)
}

// As they come in life: most are known to the register, few were collected otherwise.
const proofs = [
  'mailbox',
  'mailbox',
  'register',
  'register',
  'register',
  'register',
  'backed',
  'paper',
  'historic',
]
const sentences = ['Nous ouvrons la porte.', 'Ensemble, et dehors.', 'On cuisine, on parle, on rit.']

function addProfile(rows: Record<string, Rows>, id: string, commune: string, pick: Pick, at: Date): void {
  const add = (table: string, row: Record<string, unknown>) => {
    rows[table] ??= []
    rows[table].push({ association_id: id, ...row })
  }
  add('association_profiles', {
    ...{ presentation: pick(sentences), presentation_confirmed_at: at, changed_at: at },
    ...{ office_is_home: true, office_territory_id: commune, office_confirmed_at: at },
  })
  for (const what of new Set([pick(exchanges), pick(exchanges)]))
    add('association_exchanges', { direction: 'offers', what, confirmed_at: at })
  add('association_exchanges', { direction: 'seeks', what: pick(exchanges), confirmed_at: at })
}

/** One association in four with a profile says that it belongs to one of the first twelve networks. */
async function linkNetworks(sql: Sql): Promise<void> {
  await sql`
    with network as (
      select id, folded, name, row_number() over (order by slug) as n
      from associations where kind = 'network' order by slug limit 12),
    member as (
      select association_id, changed_at, row_number() over (order by association_id) as n
      from association_profiles)
    insert into association_memberships (association_id, folded, network_name, network_id, confirmed_at)
    select m.association_id, w.folded, w.name, w.id, m.changed_at
    from member m join network w on m.n % 48 = w.n * 4 where m.association_id <> w.id
    on conflict do nothing`
}

function associationRow(i: number, commune: string, pick: Pick, chance: number, at: Date) {
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
