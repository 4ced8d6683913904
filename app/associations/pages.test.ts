import { beforeAll, describe, expect, it } from 'vitest'
import { type TestSite, testSite } from '../../test/site.ts'
import { findOrCreateAssociation } from './index.ts'
import type { Suggestion } from './views/suggestion.ts'

let world: TestSite

beforeAll(async () => {
  world = await testSite()
  const { owner, site } = world
  const now = site.clock()
  await owner`insert into national_entries ${owner(
    [
      { ...entry('W991000001', 'Les Glaneurs de Valbrume'), acronym: 'GDV', commune_code: '99001' },
      { ...entry('W991000008', 'Fédération de La Tisse'), grouping: 'federation' },
      { ...entry('W991000099', 'Les Glaneurs disparus'), status: 'dissolved' },
    ].map((row) => ({ acronym: null, commune_code: null, grouping: 'simple', ...row, imported_at: now })),
  )}`
  await site.transaction((tx) =>
    findOrCreateAssociation(tx, { kind: 'informal', name: 'Les Glaneurs secrets', themes: [] }, now),
  )
})

function entry(rna: string, name: string) {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const searched = `${folded} valbrume`
  return {
    id: `rna:${rna}`,
    rna,
    name,
    folded,
    searched,
    commune_name: 'Valbrume',
    status: 'active',
    source: 'test',
  }
}

async function suggest(text: string, at = '/associations/suggestions'): Promise<Suggestion[]> {
  const response = await world.request(`${at}?${new URLSearchParams({ q: text })}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return (await response.json()) as Suggestion[]
}

describe('the suggestions of the form', () => {
  it('fill in what the register knows', async () => {
    expect(await suggest('glaneurs val')).toEqual([
      {
        value: 'rna:W991000001',
        label: 'Les Glaneurs de Valbrume',
        note: 'Valbrume, RNA W991000001',
        fill: {
          number: 'W991000001',
          acronym: 'GDV',
          commune: 'Valbrume',
          'commune-choice': 'commune:99001',
        },
      },
    ])
    expect((await suggest('tisse', '/en/associations/suggestions'))[0]?.fill.kind).toBe('network')
  })

  it('never tell who signed, nor propose a dissolved association', async () => {
    expect(await suggest('Les Glaneurs')).toHaveLength(1)
    expect(await suggest('W991000099')).toEqual([])
  })

  it('answer whatever is typed', async () => {
    for (const text of [
      '',
      '   ',
      "'; drop table",
      '&|!:*<->()',
      '\\',
      'é'.repeat(5000),
      '\u0000a',
      '%_',
      "l'",
    ])
      expect(Array.isArray(await suggest(text))).toBe(true)
  })
})
