import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { sharedData } from '../../test/shared-data.ts'
import { loadNationalRegister } from '../../test/world/national-register.ts'
import { connect, database } from '../platform/db/database.ts'
import { openCsv } from '../platform/files/csv.ts'
import { proposeMatches } from './index.ts'

const file = sharedData(
  'associations/porteurs-politique-ville-2020-2025.csv',
  'the names of 5,805 real project holders, as people would write them',
)
const connections = await testDatabase()
const owner = connect(connections.owner, 2)
const web = connect(connections.web, 4)
const db = database(web)
afterAll(() => Promise.all([owner.end(), web.end()]))

type Holder = { rna: string; siret: string; name: string }
const holders: Holder[] = []

beforeAll(async () => {
  if (!file.isThere) return
  const csv = await openCsv(file.path)
  if (!csv.ok) throw new Error(csv.reason)
  for await (const rows of csv.value.batches())
    for (const { line, cells } of rows)
      holders.push({ rna: `W${String(line).padStart(9, '0')}`, siret: cells[0] ?? '', name: cells[2] ?? '' })
  await loadNationalRegister(
    owner,
    holders.map(({ rna, siret, name }) => ({ id: rna, siret, titre: name })),
  )
})

describe.skipIf(!file.isThere)(file.title, () => {
  it.each([
    ['without its accents nor capitals', (name: string) => name.toLowerCase(), 0.99],
    ['with the word association before it', (name: string) => `Association ${name}`, 0.97],
    ['with a letter missing in its longest word', misspelt, 0.92],
    ['with its words in another order', (name: string) => name.split(' ').reverse().join(' '), 0.95],
  ])('each finds itself among five, %s', async (_, written, goal) => {
    const some = holders.filter((_holder, i) => i % 12 === 0)
    const found = await Promise.all(some.map((holder) => finds(holder, written(holder.name))))
    const missed = some.filter((_holder, i) => !found[i])
    const share = 1 - missed.length / some.length
    expect(
      share,
      missed
        .map(({ name }) => name)
        .slice(0, 20)
        .join('\n'),
    ).toBeGreaterThanOrEqual(goal)
  })

  it('each is proposed first by its number, whatever its name', async () => {
    const some = holders.filter(({ siret }, i) => siret && i % 50 === 0)
    for (const { siret } of some) {
      const [first] = await proposeMatches(db, { name: 'Nom illisible', number: siret })
      expect(first).toMatchObject({ reason: 'same-number', entry: { siren: siret.slice(0, 9) } })
    }
  })

  it('a name of nobody is proposed to nobody', async () => {
    for (const name of ['Les Zébulons de Quincampoigne', 'Fil Bleu Vertamance', 'Xyloglotte'])
      expect(await proposeMatches(db, { name })).toEqual([])
  })
})

/** The same name may be there several times: any of them will do. */
async function finds(holder: Holder, written: string): Promise<boolean> {
  const matches = await proposeMatches(db, { name: written })
  return matches.some(({ entry }) => entry.id === holder.rna || entry.name === holder.name)
}

function misspelt(name: string): string {
  const [longest = ''] = name.split(/[\s'’-]+/).toSorted((a, b) => b.length - a.length)
  const middle = Math.floor(longest.length / 2)
  return name.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1))
}
