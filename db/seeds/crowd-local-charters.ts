import { currentVersion } from '../../app/charter/index.ts'
import { newId } from '../../app/kernel/ids.ts'
import { addDays } from '../../app/kernel/instants.ts'
import { database, type Sql } from '../../app/platform/db/database.ts'
import { add, addVersion, type LocalCrowd, type LocalWorld, type Rows } from './crowd-local-rows.ts'
import { insertRows } from './rows.ts'

const whole: LocalCrowd = { charters: 2_000, associations: 300, blocks: 60, amendments: 150, comments: 2_000 }

/** The address of the large local charter, and the steward who reads it. */
export type LargeLocalCharter = { slug: string; steward: string }

const words = [
  'Nous prêtons nos salles quand elles sont libres.',
  'Nous partageons nos repas, une fois par saison.',
  'Nous prévenons les voisines avant de changer un horaire.',
  'Nous accueillons qui arrive, sans demander pourquoi.',
  'Nous disons ce qui coince, dans le mois.',
]

/**
 * Fictional local charters for measures, the same each time: two in three adopted, one with a large group. The
 * crowd of signatories (`loadCrowd`) must be there.
 * @example await loadCrowd(sql, 1_000); const { slug } = await loadLocalCrowd(sql)
 */
export async function loadLocalCrowd(sql: Sql, asked: Partial<LocalCrowd> = {}): Promise<LargeLocalCharter> {
  const size = { ...whole, ...asked }
  const national = await currentVersion(database(sql))
  const known = await sql`select id from associations order by slug limit ${size.associations}`
  const places = await sql`select id from territories where kind = 'qpv' order by id`
  if (!national || known.length < size.associations) throw new Error('load the crowd of signatories first')
  const associations = known.map(({ id }) => id as string)
  const world: LocalWorld = { rows: {}, associations, places: places.map(({ id }) => id), national, size }
  const large = addLarge(world)
  for (let i = 1; i < size.charters; i++) addSmall(world, i)
  for (const table of order) await insertRows(sql, table, world.rows[table] ?? [])
  await publishAll(sql, world.rows)
  await sql`analyze`
  return large
}

// A row comes after those it names. Published versions are finished last: their articles never change again.
const order = [
  ...['people', 'charters', 'local_charters', 'local_charter_territories', 'local_seats', 'local_blocks'],
  ...['local_block_texts', 'local_events', 'local_amendments', 'local_comments'],
  ...['charter_versions', 'charter_articles'],
]

async function publishAll(sql: Sql, rows: Rows): Promise<void> {
  await sql`
    update charter_versions v set published_at = v.created_at, canonical_text = p.text, sha256 = p.sha256
    from jsonb_to_recordset(${sql.json((rows.published ?? []) as never)})
      as p(version_id uuid, text text, sha256 text)
    where v.id = p.version_id and v.published_at is null`
  await insertRows(sql, 'local_versions', rows.local_versions ?? [])
}

function addLarge(world: LocalWorld): LargeLocalCharter {
  const { size, associations } = world
  const at = new Date('2026-11-01T18:00:00Z')
  const id = addCharter(world, 0, 'drafting', at)
  const seats = associations.map((association, n) => addSeat(world, id, association, n < 2, at))
  for (let n = 0; n < size.blocks; n++) addBlock(world, id, n, seats[n % seats.length] as Seat, at)
  addVersion(world, id, 'Déclinaison 0', at)
  const amendments = Array.from({ length: size.amendments }, (_, n) => {
    const by = seats[n % seats.length] as Seat
    const amendment = newId(at.getTime() + n)
    add(world, 'local_amendments', {
      ...{ id: amendment, charter_id: id, block_id: blockId(n % size.blocks), base_revision: 1 },
      ...{ heading: `Engagement ${n % size.blocks}`, body: `${words[(n + 1) % 5]}`, reason: 'Plus précis.' },
      ...{ association_id: by.association, person_id: by.person, at: addDays(at, n / 10) },
      ...{ state: n % 3 === 0 ? 'declined' : 'open', decision: n % 3 === 0 ? 'Plus tard.' : '' },
      decided_at: n % 3 === 0 ? addDays(at, n / 10 + 1) : null,
    })
    return amendment
  })
  for (let n = 0; n < size.comments; n++) {
    const by = seats[(n * 7) % seats.length] as Seat
    add(world, 'local_comments', {
      ...{ id: newId(at.getTime() + n), amendment_id: amendments[n % amendments.length] },
      ...{
        association_id: by.association,
        person_id: by.person,
        words: words[n % 5],
        at: addDays(at, n / 200),
      },
    })
  }
  for (let n = 0; n < size.comments; n++) addEvent(world, id, seats[n % seats.length] as Seat, n, at)
  return { slug: 'crowd-0', steward: seats[0]?.person ?? '' }
}

function addSmall(world: LocalWorld, i: number): void {
  const { associations } = world
  const at = addDays(new Date('2026-10-31T18:00:00Z'), -i / 4)
  const isAdopted = i % 3 !== 0
  const id = addCharter(world, i, isAdopted ? 'adopted' : 'drafting', at)
  const seats = [i, i + 1, i + 2].map((n, place) =>
    addSeat(world, id, associations[n % associations.length] as string, place < 2, at),
  )
  for (let n = 0; n < 4; n++) addBlock(world, id, n, seats[n % 3] as Seat, at, i)
  addEvent(world, id, seats[0] as Seat, i, at)
  if (isAdopted) addVersion(world, id, `Déclinaison ${i}`, at)
}

function addCharter(world: LocalWorld, i: number, state: string, at: Date): string {
  const id = newId(at.getTime())
  add(world, 'charters', { id, slug: `crowd-${i}`, created_at: at })
  add(world, 'local_charters', {
    ...{ id, name: `Déclinaison ${i}`, purpose: 'S’entraider, dehors.', state, quiet_months: 6 },
    ...{ base_version_id: world.national.id, adoption_rule: 'consent', quorum: 50, admission: 'any' },
    ...{ draft_level: 'group', diagnosis_level: 'group', plan_level: 'public', minutes_level: 'signatories' },
    ...{ fictional: true, opened_key: `crowd ${i}`, opened_at: at, last_act_at: at },
  })
  add(world, 'local_charter_territories', {
    charter_id: id,
    territory_id: world.places[i % world.places.length],
  })
  return id
}

type Seat = { association: string; person: string }

function addSeat(
  world: LocalWorld,
  charter: string,
  association: string,
  isSteward: boolean,
  at: Date,
): Seat {
  const person = newId(at.getTime())
  add(world, 'people', {
    ...{ id: person, email: `${person}@crowd.example`, name: '', lang: 'fr', created_at: at, seen_at: at },
  })
  add(world, 'local_seats', {
    ...{ id: newId(at.getTime()), charter_id: charter, association_id: association, person_id: person },
    ...{ role: isSteward ? 'steward' : 'member', since: at },
  })
  return { association, person }
}

function blockId(n: number): string {
  return `ici-${String(n).padStart(10, '0')}`
}

function addBlock(world: LocalWorld, charter: string, n: number, by: Seat, at: Date, i = 0): void {
  const under = n % 2 === 0 ? world.national.articles[n % world.national.articles.length] : undefined
  const text = { heading: `Engagement ${n}`, body: words[(n + i) % 5], revision: 1 }
  add(world, 'local_blocks', {
    ...{ charter_id: charter, block_id: blockId(n), position: n, saved_at: at, saved_by: by.person, ...text },
    ...{ place: under ? 'under' : 'article', article_id: under?.articleId ?? '' },
  })
  add(world, 'local_block_texts', {
    ...{ charter_id: charter, block_id: blockId(n), ...text, why: 'written', at },
    ...{ association_id: by.association, person_id: by.person },
  })
}

function addEvent(world: LocalWorld, charter: string, by: Seat, n: number, at: Date): void {
  add(world, 'local_events', {
    ...{ charter_id: charter, kind: 'block-written' },
    ...{
      association_id: by.association,
      person_id: by.person,
      subject: `Engagement ${n % 60}`,
      words: '',
      at,
    },
  })
}
