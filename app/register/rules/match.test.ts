import { describe, expect, it } from 'vitest'
import { likenessOf, reasonOf } from './match.ts'

const entry = {
  name: 'LES GLANEURS DE VALBRUME',
  acronym: 'GDV',
  communeName: 'PARIS 14',
  communeCode: '75056',
  postcode: '75014',
}
const reason = (name: string, place: { commune?: string; postcode?: string } = {}) =>
  reasonOf(likenessOf({ name, ...place }, entry))

describe('a name that somebody wrote', () => {
  it('is the same whatever the accents, articles and the word association', () => {
    for (const name of ['les glaneurs de valbrume', 'Assoc. Glaneurs Valbrume (loi 1901)', 'GDV', 'G.D.V.'])
      expect(reason(name), name).toBe('same-name')
  })

  it('is the same in the same commune, as the post or the INSEE writes it', () => {
    for (const place of [
      { commune: 'Paris' },
      { commune: 'PARIS CEDEX 14' },
      { postcode: '75014' },
      { commune: '75056' },
    ])
      expect(reason('Glaneurs de Valbrume', place)).toBe('same-name-and-commune')
    expect(reason('Glaneurs de Valbrume', { commune: 'Lyon' })).toBe('same-name')
  })

  it('is close with a slip, or a word more or less', () => {
    expect(reason('Les Glanuers de Valbrume')).toBe('close-name')
    expect(reason('Les Glaneurs solidaires de Valbrume', { commune: 'Paris' })).toBe('close-name-and-commune')
  })

  it('is another when it shares only common words', () => {
    expect(reason('Les Amis de Valbrume')).toBeUndefined()
    expect(reason('Association')).toBeUndefined()
    expect(reason('')).toBeUndefined()
  })
})
