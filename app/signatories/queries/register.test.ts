import { beforeAll, describe, expect, it } from 'vitest'
import { testSite } from '../../../test/site.ts'
import { loadRegister } from '../../../test/world/register.ts'
import type { Db } from '../../platform/db/database.ts'
import { readCursor, writeCursor } from '../rules/cursor.ts'
import { filterOf, noFilter } from '../rules/filter.ts'
import { namedCounts, signatoryCounts } from './counts.ts'
import { registerPage } from './register.ts'

let db: Db

beforeAll(async () => {
  const { site, owner } = await testSite()
  await loadRegister(owner)
  db = site.db
})

const question = { name: '', place: '' }
const namesOf = async (filter: Parameters<typeof registerPage>[1]) =>
  (await registerPage(db, filter)).signatories.map(({ name }) => name)

describe('the register', () => {
  it('shows those who signed and wished to be named, newest first', async () => {
    const names = await namesOf(noFilter)
    expect(names).toHaveLength(11)
    expect(names.slice(0, 2)).toEqual(['Cap Numérique', 'Ludothèque La Toupie'])
    expect(names.at(-1)).toBe('Fédération des associations de La Tisse')
  })

  it('counts associations, networks and the unnamed apart', async () => {
    expect(await signatoryCounts(db)).toEqual({ associations: 10, networks: 1, unnamed: 1 })
    expect(await namedCounts(db, filterOf({ ...question, kind: 'network' }))).toEqual({
      associations: 0,
      networks: 1,
    })
  })

  it('finds a name whatever its accents, case and order of words', async () => {
    expect(await namesOf(filterOf({ ...question, name: 'TOUPIE ludotheque' }))).toEqual([
      'Ludothèque La Toupie',
    ])
    expect(await namesOf(filterOf({ ...question, name: 'accueil et droits' }))).toEqual([])
    expect(await namesOf(filterOf({ ...question, name: '%' }))).toEqual([])
    expect(await namesOf(filterOf({ ...question, name: 'アソシエーション' }))).toEqual([])
  })

  it('keeps those who act in a territory or in one it contains', async () => {
    expect(await namesOf(filterOf(question, 'qpv:QN99001M'))).toEqual([
      'Ludothèque La Toupie',
      'Les Glaneurs de Valbrume',
      'Centre social Les Glycines',
    ])
    expect(await namesOf(filterOf(question, 'commune:99002'))).toHaveLength(2)
    expect(await namesOf(filterOf(question, 'departement:D99'))).toHaveLength(11)
    expect(await namesOf(filterOf(question, 'france:FR'))).toHaveLength(11)
    expect(await namesOf(filterOf({ ...question, theme: 'culture' }, 'qpv:QN99003M'))).toEqual([
      'Le Fil des mots',
    ])
  })

  it('goes forth and back page by page without missing or repeating anyone', async () => {
    const all = await namesOf(noFilter)
    const first = await registerPage(db, noFilter, undefined, 4)
    const last = first.signatories[3]
    const cursor = readCursor(new URLSearchParams({ apres: last ? writeCursor(last) : '' }))
    const second = await registerPage(db, noFilter, cursor, 4)
    expect([...first.signatories, ...second.signatories].map(({ name }) => name)).toEqual(all.slice(0, 8))
    expect([first.hasPrevious, first.hasNext, second.hasPrevious]).toEqual([false, true, true])
    const begin = second.signatories[0]
    const back = readCursor(new URLSearchParams({ avant: begin ? writeCursor(begin) : '' }))
    expect(await registerPage(db, noFilter, back, 4)).toEqual({ ...first, hasNext: true })
  })
})
