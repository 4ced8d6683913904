import { describe, expect, it } from 'vitest'
import type { Territory } from '../../territories/index.ts'
import { communeMeant } from './commune.ts'

const commune = (code: string, name: string): Territory => ({
  id: `commune:${code}`,
  kind: 'commune',
  code,
  name,
  hint: '',
})
const bourg = commune('01053', 'Bourg')
const otherBourg = commune('33066', 'Bourg')
const bourgoin = commune('38053', 'Bourgoin')
const district: Territory = { ...bourg, id: 'qpv:QN1', kind: 'qpv' }

describe('the commune a text means', () => {
  it('is the one chosen in the list', () => {
    expect(communeMeant('Bourg', otherBourg, [bourg, otherBourg])).toEqual({ one: otherBourg })
  })
  it('is the only one of this exact name, accents and case apart', () => {
    expect(communeMeant('bourg', undefined, [bourg, bourgoin])).toEqual({ one: bourg })
  })
  it('must be chosen when several bear the name', () => {
    expect(communeMeant('Bourg', undefined, [bourg, otherBourg, bourgoin])).toEqual({
      several: [bourg, otherBourg],
    })
  })
  it('is never a district', () => {
    expect(communeMeant('Bourg', district, [district])).toBeUndefined()
  })
})
