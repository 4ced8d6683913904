import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { loadNationalRegister } from '../../../test/world/national-register.ts'
import { connect, database } from '../../platform/db/database.ts'
import { proposeMatches } from './propose-matches.ts'

const connections = await testDatabase()
const owner = connect(connections.owner, 2)
const web = connect(connections.web, 4)
const db = database(web)
afterAll(() => Promise.all([owner.end(), web.end()]))

beforeAll(() =>
  loadNationalRegister(owner, [
    {
      id: 'W991000001',
      titre: 'LES GLANEURS DE VALBRUME',
      adrs_libcommune: 'VALBRUME',
      siret: '73282932000074',
    },
    { id: 'W991000002', titre: 'LES GLANEURS DE VALBRUME', adrs_libcommune: 'SAINT-AMANCE' },
    { id: 'W991000003', titre: 'AMICALE LAÏQUE', adrs_libcommune: 'VALBRUME', adrs_codepostal: '99100' },
    {
      id: 'W991000004',
      titre: 'AMICALE LAIQUE',
      adrs_libcommune: 'PORT-CLAIRIERE',
      adrs_codepostal: '99300',
    },
    { id: 'W991000005', titre: 'COMITE DES FETES', adrs_libcommune: 'VALBRUME', position: 'D' },
    { id: 'W991000006', titre: 'Foyer de Saint-Amance', adrs_libcommune: 'Saint-Amance' },
  ]),
)

const proposed = async (...told: Parameters<typeof proposeMatches>[1][]) =>
  (await proposeMatches(db, told[0] ?? { name: '' })).map(({ entry, reason }) => [entry.id, reason])

describe('a line of somebody’s list', () => {
  it('is matched first by its number, then by its name and commune', async () => {
    expect(
      await proposed({ name: 'Glaneurs Valbrume', commune: 'Saint-Amance', number: '732 829 320' }),
    ).toEqual([
      ['W991000001', 'same-number'],
      ['W991000002', 'same-name-and-commune'],
    ])
  })

  it('finds the namesake of its commune first', async () => {
    expect(await proposed({ name: 'Amicale laïque', commune: 'Port Clairière' })).toEqual([
      ['W991000004', 'same-name-and-commune'],
      ['W991000003', 'same-name'],
    ])
    expect((await proposed({ name: 'Amicale laique', postcode: '99100' }))[0]).toEqual([
      'W991000003',
      'same-name-and-commune',
    ])
  })

  it('finds a name with a slip, or written short', async () => {
    expect((await proposed({ name: 'Les Glanneurs de Valbrume', commune: 'Valbrume' }))[0]).toEqual([
      'W991000001',
      'close-name-and-commune',
    ])
    expect(await proposed({ name: 'Assoc. Foyer St Amance' })).toEqual([['W991000006', 'same-name']])
  })

  it('meets a dissolved association by its number alone', async () => {
    expect(await proposed({ name: 'Comité des fêtes', commune: 'Valbrume' })).toEqual([])
    expect(await proposed({ name: 'Comité des fêtes', number: 'W991000005' })).toEqual([
      ['W991000005', 'same-number'],
    ])
  })

  it('tells when the number leads to another name', async () => {
    const [match] = await proposeMatches(db, { name: 'Chorale du Quai', number: 'W991000001' })
    expect(match).toMatchObject({ reason: 'same-number', nameLikeness: 0 })
  })

  it('is proposed nothing when nothing is near, whatever was written', async () => {
    for (const name of ['', '   ', 'Chorale du Quai', '希望协会', "'&|!:*()", 'a'.repeat(3_000)])
      expect(await proposeMatches(db, { name, commune: '??', postcode: 'x', number: 'zz' })).toEqual([])
  })
})
