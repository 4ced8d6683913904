/** Fictional places, shared by the demonstration, the tests and the screenshots. No code here exists in France. */
export type CastPlace = {
  kind: 'region' | 'departement' | 'epci' | 'commune' | 'qpv'
  code: string
  name: string
  /** Codes of the places that contain it directly; the others follow. */
  within: string[]
  postcodes?: string[]
  /** Names and codes of before. */
  aliases?: string[]
  /** The first day it was no longer in force. */
  validUntil?: string
  lon: number
  lat: number
}

// Somewhere in the Atlantic, so that no real address falls into them.
export const places: CastPlace[] = [
  { kind: 'region', code: 'R99', name: 'Les Trois-Rives', within: [], lon: -20.2, lat: 46.5 },
  { kind: 'departement', code: 'D99', name: 'La Tisse', within: ['R99'], lon: -20.2, lat: 46.5 },
  { kind: 'epci', code: '999000001', name: 'Valbrume Agglomération', within: ['D99'], lon: -20.3, lat: 46.6 },
  { kind: 'epci', code: '999000002', name: 'Pays de Port-Clairière', within: ['D99'], lon: -20.1, lat: 46.4 },
  {
    kind: 'commune',
    code: '99001',
    name: 'Valbrume',
    within: ['999000001'],
    postcodes: ['99100'],
    lon: -20.32,
    lat: 46.62,
  },
  {
    kind: 'commune',
    code: '99002',
    name: 'Saint-Amance',
    within: ['999000001'],
    postcodes: ['99110'],
    aliases: ['Vieux-Moulin', '99009'],
    lon: -20.25,
    lat: 46.58,
  },
  {
    kind: 'commune',
    code: '99003',
    name: 'Port-Clairière',
    within: ['999000002'],
    postcodes: ['99200'],
    lon: -20.1,
    lat: 46.41,
  },
  {
    kind: 'commune',
    code: '99004',
    name: 'Les Essarts-du-Lac',
    within: ['999000002'],
    postcodes: ['99210'],
    lon: -20.02,
    lat: 46.36,
  },
  { kind: 'qpv', code: 'QN99001M', name: 'Les Glycines', within: ['99001'], lon: -20.33, lat: 46.63 },
  { kind: 'qpv', code: 'QN99002M', name: 'Bellevue - Le Moulin', within: ['99001'], lon: -20.3, lat: 46.61 },
  { kind: 'qpv', code: 'QN99003M', name: 'La Filature', within: ['99002'], lon: -20.25, lat: 46.58 },
  { kind: 'qpv', code: 'QN99004M', name: 'Les Quais', within: ['99003'], lon: -20.11, lat: 46.41 },
  { kind: 'qpv', code: 'QN99005M', name: 'Les Oiseaux', within: ['99003'], lon: -20.08, lat: 46.42 },
  {
    kind: 'qpv',
    code: 'QP990001',
    name: 'Les Glycines - Cité haute',
    within: ['99001'],
    validUntil: '2024-01-01',
    lon: -20.332,
    lat: 46.631,
  },
]

/** A contrat de ville, and a group that associations named themselves. */
export const castContract = {
  code: 'CN99901M',
  name: 'Contrat de ville\u00a0: Valbrume Agglomération',
  epci: '999000001',
}
export const castGroup = {
  name: 'Les quartiers du canal',
  members: ['qpv:QN99002M', 'qpv:QN99003M'],
  purpose: 'Deux quartiers de deux communes, le long du même canal, qui partagent leurs salles et leur fête.',
}
