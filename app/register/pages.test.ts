import { beforeAll, describe, expect, it } from 'vitest'
import { type TestSite, testSite } from '../../test/site.ts'
import { loadNationalRegister } from '../../test/world/national-register.ts'
import { findOrCreateAssociation } from '../associations/index.ts'
import type { Suggestion } from './views/suggestion.ts'

let world: TestSite
const valbrume = { adrs_codeinsee: '99001', adrs_libcommune: 'Valbrume' }

beforeAll(async () => {
  world = await testSite()
  const { owner, site } = world
  const now = site.clock()
  await loadNationalRegister(owner, [
    { ...valbrume, id: 'W991000001', titre: 'Les Glaneurs de Valbrume', titre_court: 'GDV' },
    { id: 'W991000008', titre: 'Fédération de La Tisse', groupement: 'F', adrs_libcommune: 'Valbrume' },
    { ...valbrume, id: 'W991000099', titre: 'Les Glaneurs disparus', position: 'D' },
  ])
  await site.transaction((tx) =>
    findOrCreateAssociation(tx, { kind: 'informal', name: 'Les Glaneurs secrets', themes: [] }, now),
  )
})

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
        value: 'W991000001',
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
