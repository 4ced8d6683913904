import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { connect, type Db, database, type Sql } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { type DeclaredAssociation, findOrCreateAssociation } from '../index.ts'
import { associationBySlug, associationsByIds } from '../queries/associations.ts'

let owner: Sql
let web: Sql
let db: Db
const now = new Date('2026-11-14T20:00:00Z')
const glaneurs = { kind: 'association' as const, name: 'Les Glaneurs de Valbrume' }
const declare = (declared: Omit<DeclaredAssociation, 'themes'> & Partial<DeclaredAssociation>) =>
  transaction(web, (tx) => findOrCreateAssociation(tx, { themes: [], ...declared }, now))

beforeAll(async () => {
  const connections = await testDatabase()
  owner = connect(connections.owner, 1)
  web = connect(connections.web, 16)
  db = database(web)
  await owner`insert into territories (id, kind, code, name, folded, imported_at)
    values ('commune:99001', 'commune', '99001', 'Valbrume', 'valbrume', ${now})`
})
afterAll(() => Promise.all([owner.end(), web.end()]))

describe('an association is one association', () => {
  it('when sixteen people declare it at once', async () => {
    const declarations = Array.from({ length: 16 }, () => declare({ ...glaneurs, rna: 'W991000001' }))
    const answers = await Promise.all(declarations)
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    expect(answers[0]?.slug).toBe('les-glaneurs-de-valbrume')
  })

  it('when sixteen people declare it at once without a number', async () => {
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, i) =>
        declare({
          kind: 'informal',
          name: i % 2 ? 'Les Oiseaux' : 'LES OISEAUX !',
          communeId: 'commune:99001',
        }),
      ),
    )
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
  })

  it('when it comes by its RNA number, then by the SIREN the register gives it', async () => {
    await owner`insert into register_entries
      (id, rna, siren, name, folded, words, status, is_damaged, source)
      values ('W991000002', 'W991000002', '732829320', 'CS', 'cs', 'cs', 'active', false, 'waldec')`
    const numbers: Partial<DeclaredAssociation>[] = [
      { rna: 'W991000002' },
      { siren: '732829320' },
      { siret: '73282932000074' },
    ]
    const calls = numbers.flatMap((number) =>
      Array.from({ length: 5 }, () => declare({ ...glaneurs, name: 'Centre social', ...number })),
    )
    const answers = await Promise.all(calls)
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    const known = await associationBySlug(db, 'centre-social')
    expect(known).toMatchObject({ rna: 'W991000002', siren: '732829320', siret: '73282932000074' })
  })

  it('when it finds its number after signing without one', async () => {
    const place = { communeId: 'commune:99001' }
    const before = await declare({ kind: 'association', name: 'La Toupie', ...place })
    const after = await declare({ kind: 'association', name: 'La Toupie', ...place, rna: 'W991000010' })
    const again = await declare({ kind: 'association', name: 'La  toupie', ...place })
    expect([after.id, again.id]).toEqual([before.id, before.id])
  })
})

describe('two associations stay two', () => {
  it('when they share a name, at addresses of their own', async () => {
    const numbers = Array.from({ length: 8 }, (_, i) => ({ rna: `W99200000${i}` }))
    const answers = await Promise.all(
      numbers.map((number) =>
        declare({ ...glaneurs, name: 'Les Amis', communeId: 'commune:99001', ...number }),
      ),
    )
    const slugs = answers.map((answer) => answer.slug).sort()
    expect(slugs).toEqual(['les-amis', ...[2, 3, 4, 5, 6, 7, 8].map((n) => `les-amis-${n}`)])
  })

  it('when they have no number, the same name and another commune', async () => {
    const here = await declare({ ...glaneurs, name: 'Le Jardin', communeName: 'Valbrume' })
    const there = await declare({ ...glaneurs, name: 'Le Jardin', communeName: 'Saint-Amance' })
    expect(there.id).not.toBe(here.id)
  })

  it('when their names are written in other scripts', async () => {
    const one = await declare({ ...glaneurs, name: 'جمعية الأمل' })
    const other = await declare({ ...glaneurs, name: '希望协会' })
    expect([one.slug, other.slug]).toEqual(['association', 'association-2'])
  })
})

it('completes what was blank and overwrites nothing', async () => {
  const first = await declare({
    ...glaneurs,
    name: 'Théâtre du Moulin',
    rna: 'W991000013',
    website: 'https://un.example',
  })
  await declare({
    kind: 'network',
    name: 'Autre nom',
    rna: 'W991000013',
    website: 'https://deux.example',
    acronym: 'TDM',
    communeId: 'commune:99001',
    themes: ['culture'],
  })
  const [known] = await associationsByIds(db, [first.id, '00000000-0000-7000-8000-000000000000'])
  expect(known).toMatchObject({
    kind: 'association',
    name: 'Théâtre du Moulin',
    website: 'https://un.example',
    acronym: 'TDM',
    communeId: 'commune:99001',
    themes: ['culture'],
  })
})

it('leaves a SIREN with the association that has it', async () => {
  await declare({ ...glaneurs, name: 'Une', siren: '356000000' })
  const other = await declare({ ...glaneurs, name: 'Deux', rna: 'W993000001' })
  const again = await declare({ ...glaneurs, name: 'Deux', rna: 'W993000001', siren: '356000000' })
  expect(again.id).toBe(other.id)
  expect((await associationBySlug(db, 'deux'))?.siren).toBeUndefined()
})
