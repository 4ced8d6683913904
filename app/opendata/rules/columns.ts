import type { Column } from './column.ts'

const rna = { type: 'string', pattern: '^W[0-9][0-9A-Z]{8}$', example: 'W991000001' } as const
const siren = { type: 'string', pattern: '^[0-9]{9}$', example: '732829320' } as const
const link = { type: 'string', isLink: true } as const
const themes = {
  type: 'string',
  isList: true,
  example: 'Aide alimentaire et cuisine | Environnement et cadre de vie',
} as const

export const signatories = {
  nom: { type: 'string', required: true, example: 'Les Glaneurs de Valbrume' },
  sigle: { type: 'string', example: 'LGV' },
  type: { type: 'string', required: true, example: 'Association' },
  commune: { type: 'string', example: 'Valbrume' },
  themes,
  lieux: { type: 'string', isList: true, example: 'QN99001M Les Glycines' },
  propose: { type: 'string', isList: true, example: 'Du matériel | Une salle' },
  cherche: { type: 'string', isList: true, example: 'Des bénévoles' },
  reseaux: { type: 'string', isList: true, example: 'Fédération des associations de La Tisse' },
  version: { type: 'integer', required: true, example: 1 },
  signee_le: { type: 'date', required: true, example: '2026-03-14' },
  preuve: { type: 'string', required: true, example: 'Confirmée par e-mail' },
  rna,
  siren,
  page: {
    ...link,
    required: true,
    unique: true,
    example: 'https://tissons.example/associations/les-glaneurs',
  },
} as const satisfies Record<string, Column>

export const associations = {
  nom: { type: 'string', required: true, example: 'Les Glaneurs de Valbrume' },
  sigle: { type: 'string', example: 'LGV' },
  type: { type: 'string', required: true, example: 'Association' },
  rna,
  siren,
  commune: { type: 'string', example: 'Valbrume' },
  commune_code: { type: 'string', example: '99001' },
  themes,
  signataire: { type: 'boolean', required: true, example: true },
  site: { type: 'string', example: 'https://glaneurs.example' },
  page: {
    ...link,
    required: true,
    unique: true,
    example: 'https://tissons.example/associations/les-glaneurs',
  },
} as const satisfies Record<string, Column>

const kinds = ['france', 'region', 'departement', 'epci', 'commune', 'qpv', 'contract', 'group']

export const territories = {
  identifiant: {
    type: 'string',
    required: true,
    unique: true,
    pattern: `^(${kinds.join('|')}):[0-9A-Za-z-]+$`,
    example: 'qpv:QN99001M',
  },
  type: { type: 'string', required: true, values: kinds, example: 'qpv' },
  code: { type: 'string', required: true, example: 'QN99001M' },
  nom: { type: 'string', required: true, example: 'Les Glycines' },
  precision: { type: 'string', example: 'Quartier de Valbrume (La Tisse)' },
  dans: { type: 'string', isList: true, example: 'commune:99001' },
  generation: { type: 'string', example: '2024' },
  population: { type: 'integer', example: 12480 },
  longitude: { type: 'number', example: -20.33 },
  latitude: { type: 'number', example: 46.63 },
  en_vigueur: { type: 'boolean', required: true, example: true },
} as const satisfies Record<string, Column>

export const versions = {
  numero: { type: 'integer', required: true, unique: true, example: 2 },
  titre: { type: 'string', required: true, example: 'Charte de coopération interassociative' },
  publiee_le: { type: 'date', required: true, example: '2026-02-01' },
  officielle: { type: 'boolean', required: true, example: false },
  changement: { type: 'string', required: true, values: ['mineur', 'de fond'], example: 'de fond' },
  resume: { type: 'string', example: 'Le partage cite les véhicules.' },
  empreinte: {
    type: 'string',
    required: true,
    unique: true,
    pattern: '^[0-9a-f]{64}$',
    example: 'a'.repeat(64),
  },
  page: { ...link, required: true, unique: true, example: 'https://tissons.example/charte/versions/2' },
  texte: { ...link, required: true, unique: true, example: 'https://tissons.example/charte/versions/2.txt' },
} as const satisfies Record<string, Column>

export const articles = {
  version: { type: 'integer', required: true, example: 2 },
  rang: { type: 'integer', required: true, example: 3 },
  identifiant: { type: 'string', required: true, pattern: '^[a-z0-9][a-z0-9-]*$', example: 'partage' },
  nature: {
    type: 'string',
    required: true,
    values: ['préambule', 'valeur', 'principe', 'article'],
    example: 'valeur',
  },
  titre: { type: 'string', required: true, example: 'Le partage' },
  texte: { type: 'string', required: true, example: 'Nous mettons en commun ce qui peut l’être.' },
  en_clair: { type: 'string', example: 'On se prête ce qu’on a.' },
} as const satisfies Record<string, Column>

const count = { type: 'integer', required: true } as const

export const counts = {
  jour: { type: 'date', required: true, unique: true, example: '2026-11-23' },
  associations: { ...count, example: 10 },
  reseaux: { ...count, example: 1 },
  non_nommes: { ...count, example: 1 },
  quartiers: { ...count, example: 5 },
  version: { type: 'integer', example: 1 },
  reconstitue: { type: 'boolean', required: true, example: false },
} as const satisfies Record<string, Column>

export const listings = {
  adresse: { type: 'string', required: true, unique: true, pattern: '^[a-z2-9]{8}$', example: 'qw4gtdf6' },
  sens: { type: 'string', required: true, example: 'Besoin' },
  quoi: { type: 'string', required: true, example: 'Une salle' },
  titre: { type: 'string', required: true, example: 'Une salle pour quarante, samedi' },
  precisions: { type: 'string', example: 'Avec des tables, si possible.' },
  personnes: { type: 'integer', example: 40 },
  association: { type: 'string', required: true, example: 'Les Glaneurs de Valbrume' },
  lieu_code: { type: 'string', required: true, example: 'QN99001M' },
  lieu: { type: 'string', required: true, example: 'Les Glycines' },
  pour_le: { type: 'date', example: '2026-11-28' },
  jusqu_au: { type: 'date', required: true, example: '2026-11-30' },
  publiee_le: { type: 'date', required: true, example: '2026-11-14' },
  modifiee_le: { type: 'date', example: '2026-11-16' },
  page: { ...link, required: true, unique: true, example: 'https://tissons.example/entraide/qw4gtdf6' },
} as const satisfies Record<string, Column>
