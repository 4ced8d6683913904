import { beforeAll, describe, expect, it } from 'vitest'
import { type TestSite, testSite } from '../../../test/site.ts'
import { loadRegister } from '../../../test/world/register.ts'
import { find } from '../rules/directory/find.ts'
import { pageOf } from '../rules/directory/order.ts'
import { type Filter, filterOf, noFilter, noQuestion, type Question } from '../rules/filter.ts'
import { signatoryCounts } from './counts.ts'
import { currentDirectory } from './directory.ts'

let world: TestSite

beforeAll(async () => {
  world = await testSite()
  await loadRegister(world.owner)
})

const asking = (question: Partial<Question>, territoryId?: string) =>
  filterOf({ ...noQuestion, ...question }, territoryId)

async function namesOf(filter: Filter): Promise<string[]> {
  const directory = await currentDirectory(world.site.db)
  return pageOf(directory, find(directory, filter), filter, undefined, 50).lines.map(({ name }) => name)
}

describe('the register', () => {
  it('shows those who signed and wished to be named, newest first', async () => {
    const names = await namesOf(noFilter)
    expect(names).toHaveLength(11)
    expect(names.slice(0, 2)).toEqual(['Cap Numérique', 'Ludothèque La Toupie'])
    expect(names.at(-1)).toBe('Fédération des associations de La Tisse')
  })

  it('counts associations, networks and the unnamed apart', async () => {
    expect(await signatoryCounts(world.site.db)).toEqual({ associations: 10, networks: 1, unnamed: 1 })
    const directory = await currentDirectory(world.site.db)
    expect(find(directory, noFilter).count).toEqual({ associations: 10, networks: 1 })
    expect(find(directory, asking({ chosen: { kind: ['network'] } })).count).toEqual({
      associations: 0,
      networks: 1,
    })
  })

  it('finds a name whatever its accents, case and order of words, and by its beginning', async () => {
    expect(await namesOf(asking({ name: 'TOUPIE ludotheque' }))).toEqual(['Ludothèque La Toupie'])
    expect(await namesOf(asking({ name: 'ludo' }))).toEqual(['Ludothèque La Toupie'])
    // It signed and asked not to be named.
    expect(await namesOf(asking({ name: 'accueil et droits' }))).toEqual([])
    expect(await namesOf(asking({ name: '%' }))).toEqual([])
    expect(await namesOf(asking({ name: 'アソシエーション' }))).toEqual([])
  })

  it.each(['tuopie', 'touppie', 'topie', 'toupia', 'ludothèqe toupie'])(
    'finds “%s”, which has a mistake',
    async (name) => {
      expect(await namesOf(asking({ name }))).toEqual(['Ludothèque La Toupie'])
    },
  )

  it('says what it searched instead of a word nobody has', async () => {
    const directory = await currentDirectory(world.site.db)
    expect(find(directory, asking({ name: 'toupei' })).corrected).toEqual([
      { typed: 'toupei', meant: 'toupie' },
    ])
    expect(find(directory, asking({ name: 'toupie' })).corrected).toEqual([])
  })

  it('keeps those who act in a territory or in one it contains', async () => {
    expect(await namesOf(asking({}, 'qpv:QN99001M'))).toEqual([
      'Ludothèque La Toupie',
      'Les Glaneurs de Valbrume',
      'Centre social Les Glycines',
    ])
    expect(await namesOf(asking({}, 'commune:99002'))).toHaveLength(2)
    expect(await namesOf(asking({}, 'departement:D99'))).toHaveLength(11)
    expect(await namesOf(asking({}, 'france:FR'))).toHaveLength(11)
    expect(await namesOf(asking({ chosen: { theme: ['culture'] } }, 'qpv:QN99003M'))).toEqual([
      'Le Fil des mots',
    ])
  })

  it('puts names in order, or the nearest first', async () => {
    const names = await namesOf(asking({ sort: 'nom' }))
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'fr')))
    const near = await namesOf(
      filterOf({ ...noQuestion, sort: 'proche' }, undefined, { lon: -20.11, lat: 46.41 }),
    )
    expect(near.slice(0, 2)).toEqual(['Cap Numérique', 'Atelier vélo des Quais'])
    expect(near.indexOf('Les Glaneurs de Valbrume')).toBeGreaterThan(near.indexOf('Le Fil des mots'))
  })
})

describe('pages', () => {
  it.each(['recent', 'nom', 'proche'] as const)(
    'in the order “%s” miss and repeat nobody, forth and back',
    async (sort) => {
      const directory = await currentDirectory(world.site.db)
      const filter: Filter = { words: [], sort, near: { lon: -20.3, lat: 46.6 } }
      const found = find(directory, filter)
      const all = pageOf(directory, found, filter, undefined, 50).lines.map(({ name }) => name)
      const first = pageOf(directory, found, filter, undefined, 4)
      const second = pageOf(directory, found, filter, first.next, 4)
      const third = pageOf(directory, found, filter, second.next, 4)
      expect([first, second, third].flatMap(({ lines }) => lines.map(({ name }) => name))).toEqual(all)
      expect([first.previous, third.next]).toEqual([undefined, undefined])
      expect(pageOf(directory, found, filter, third.previous, 4).lines).toEqual(second.lines)
      expect(pageOf(directory, found, filter, second.previous, 4).lines).toEqual(first.lines)
    },
  )
})

describe('what changes shows at once', () => {
  const sort: Filter = { words: [], sort: 'nom' }

  it('a withdrawal, a new name, a wish for silence, and the way back', async () => {
    const { owner } = world
    expect(await namesOf(sort)).toContain('Bellevue Basket')
    await owner`update signatures set state = 'withdrawn', ended_at = now()
      where association_id = (select id from associations where slug = 'bellevue-basket')`
    expect(await namesOf(sort)).not.toContain('Bellevue Basket')
    await owner`update associations set name = 'Bellevue Panier', folded = 'bellevue panier' where slug = 'bellevue-basket'`
    await owner`update signatures set state = 'in-force'
      where association_id = (select id from associations where slug = 'bellevue-basket')`
    expect(await namesOf(sort)).toContain('Bellevue Panier')
    expect(await namesOf({ words: ['panier'] })).toEqual(['Bellevue Panier'])
    await owner`update signatures set publication = 'counted'
      where association_id = (select id from associations where slug = 'bellevue-basket')`
    expect(await namesOf(sort)).not.toContain('Bellevue Panier')
    await owner`update signatures set publication = 'named'
      where association_id = (select id from associations where slug = 'bellevue-basket')`
  })

  it('a change that commits after a later one has been seen', async () => {
    const { owner, site } = world
    await namesOf(sort)
    const rename = (slug: string, name: string) =>
      owner`update associations set name = ${name}, folded = lower(${name}) where slug = ${slug}`
    await site.sql.begin(async (slow) => {
      await slow`update associations set name = 'Le Fil lent', folded = 'le fil lent' where slug = 'le-fil-des-mots'`
      await rename('secours-des-essarts', 'Secours rapide')
      expect(await namesOf(sort)).toContain('Secours rapide')
      expect(await namesOf(sort)).not.toContain('Le Fil lent')
    })
    expect(await namesOf(sort)).toContain('Le Fil lent')
    await rename('le-fil-des-mots', 'Le Fil des mots')
    await rename('secours-des-essarts', 'Secours des Essarts')
  })
})
