import { describe, expect, it } from 'vitest'
import { FormFields } from '../../platform/http/form.ts'
import { type AssociationProblem, type Found, readAssociation } from './association-form.ts'

const right = { kind: 'association', name: 'Les Glaneurs', commune: 'Valbrume' }
const found: Found = {
  number: { rna: 'W991000001' },
  commune: { id: 'commune:99001', name: 'Valbrume' },
  themes: ['food'],
}

function read(typed: Record<string, string>, known: Partial<Found> = {}) {
  return readAssociation(new FormFields(Object.entries({ ...right, ...typed })), { ...found, ...known })
}

const wrong: [string, Record<string, string>, Partial<Found>, string, AssociationProblem][] = [
  ['no kind', { kind: '' }, {}, 'kind', 'kind-missing'],
  ['a kind of our invention', { kind: 'company' }, {}, 'kind', 'kind-missing'],
  ['spaces for a name', { name: '   ' }, {}, 'name', 'name-missing'],
  ['a name of 201 characters', { name: 'a'.repeat(201) }, {}, 'name', 'name-long'],
  ['a number of no register', {}, { number: 'wrong' }, 'number', 'number-wrong'],
  ['no number, and no word about it', {}, { number: undefined }, 'number', 'number-missing'],
  [
    'local law without its reference',
    { 'number-kind': 'local-law' },
    { number: undefined },
    'local-law',
    'local-law-missing',
  ],
  ['no commune', { commune: '' }, { commune: undefined }, 'commune', 'commune-missing'],
  ['a site that is not one', { website: 'notre site' }, {}, 'website', 'website-wrong'],
]

describe('the first step', () => {
  it.each(wrong)('refuses %s', (_, typed, known, field, problem) => {
    expect(read(typed, known)).toEqual({ ok: false, problems: [{ field, problem }] })
  })

  it('says everything that is wrong at once', () => {
    const all = read({ kind: '', name: '', commune: '' }, { commune: undefined })
    expect(all).toMatchObject({ problems: [{ field: 'kind' }, { field: 'name' }, { field: 'commune' }] })
  })

  it('keeps what the rooms understood, squeezed', () => {
    expect(read({ name: '  Les   Glaneurs ', acronym: 'LG', website: 'glaneurs.example' })).toEqual({
      ok: true,
      value: {
        kind: 'association',
        name: 'Les Glaneurs',
        acronym: 'LG',
        rna: 'W991000001',
        communeId: 'commune:99001',
        communeName: 'Valbrume',
        themes: ['food'],
        website: 'https://glaneurs.example/',
      },
    })
  })

  it('takes a commune nobody knows here as it was written', () => {
    const read1 = read({ commune: 'Saint-Ailleurs' }, { commune: undefined })
    expect(read1).toMatchObject({ ok: true, value: { communeName: 'Saint-Ailleurs' } })
    expect(read1.ok && read1.value).not.toHaveProperty('communeId')
  })

  it.each([
    ['a collective', { kind: 'informal' }],
    ['an association that says it has none', { 'number-kind': 'none' }],
    ['local law with its reference', { 'number-kind': 'local-law', 'local-law': 'volume 45, folio 123' }],
  ])('needs no number from %s', (_, typed) => {
    expect(read(typed, { number: undefined }).ok).toBe(true)
  })
})
