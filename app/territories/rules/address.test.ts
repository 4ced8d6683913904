import { expect, it } from 'vitest'
import { readTerritoryAddress, territoryAddress } from './address.ts'

it('names a quarter by its code, and says which of a région and a département is meant', () => {
  expect(territoryAddress({ kind: 'qpv', code: 'QN07501M' })).toBe('QN07501M')
  expect(territoryAddress({ kind: 'departement', code: '75' })).toBe('departement-75')
  expect(readTerritoryAddress('departement-75')).toEqual({ kind: 'departement', code: '75' })
  expect(readTerritoryAddress('region-75')).toEqual({ kind: 'region', code: '75' })
  expect(readTerritoryAddress('QN07501M')).toEqual({ code: 'QN07501M' })
})
