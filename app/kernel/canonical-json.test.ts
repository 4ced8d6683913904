import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, type Json, sha256 } from './canonical-json.ts'

it('gives the bytes of RFC 8785, section 3.2.2', () => {
  const data = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '€$\u000f\u000aA\'B"\\\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(data)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

it('sorts keys by UTF-16 code units, as section 3.2.3 shows', () => {
  const keys = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö']
  const sorted = Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [key, 1])))))
  expect(sorted.filter((key) => key !== '1')).toEqual(['\r', '\u0080', 'ö', '€', '😀', '\ufb33'])
})

it('says the same data back, whatever the order of the keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      const text = canonicalJson(data as Json)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)))
      const reversed = Object.fromEntries(Object.entries(data).reverse())
      expect(canonicalJson(reversed as Json)).toBe(text)
    }),
  )
})

it('refuses what JSON cannot say', () => {
  expect(() => canonicalJson(Number.NaN)).toThrow('NaN')
  expect(() => canonicalJson('\ud800')).toThrow('surrogate')
})

it('hashes the UTF-8 bytes', () => {
  expect(sha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c')
})
