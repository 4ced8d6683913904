import type { Column } from './column.ts'
import { versions } from './columns.ts'

const link = { type: 'string', isLink: true } as const
const count = { type: 'integer', required: true } as const
const slug = {
  type: 'string',
  required: true,
  pattern: '^[a-z0-9-]+$',
  example: 'charte-de-valbrume',
} as const
const fingerprint = versions.empreinte

export const localCharters = {
  declinaison: { ...slug, unique: true },
  nom: { type: 'string', required: true, example: 'Charte de coopération de Valbrume' },
  raison: { type: 'string', example: 'Nous coopérons déjà un peu ; nous l’écrivons.' },
  etat: {
    type: 'string',
    required: true,
    values: ['ouverte', 'en écriture', 'soumise à l’adoption', 'adoptée', 'en sommeil', 'close'],
    example: 'adoptée',
  },
  lieux: { type: 'string', isList: true, example: 'qpv:QN99001M | qpv:QN99002M' },
  ouverte_le: { type: 'date', required: true, example: '2026-04-02' },
  version: { type: 'integer', example: 1 },
  adoptee_le: { type: 'date', example: '2026-06-11' },
  version_nationale: { type: 'integer', example: 1 },
  associations: { ...count, example: 2 },
  reseaux: { ...count, example: 1 },
  non_nommes: { ...count, example: 1 },
  fictive: { type: 'boolean', required: true, example: false },
  page: {
    ...link,
    required: true,
    unique: true,
    example: 'https://tissons.example/declinaisons/charte-de-valbrume',
  },
} as const satisfies Record<string, Column>

export const localVersions = {
  declinaison: slug,
  numero: { type: 'integer', required: true, example: 1 },
  en_vigueur: { type: 'boolean', required: true, example: true },
  adoptee_le: { type: 'date', required: true, example: '2026-06-11' },
  version_nationale: { type: 'integer', required: true, example: 1 },
  empreinte: fingerprint,
  page: {
    ...link,
    required: true,
    unique: true,
    example: 'https://tissons.example/declinaisons/charte-de-valbrume/versions/1',
  },
  texte: {
    ...link,
    required: true,
    unique: true,
    example: 'https://tissons.example/declinaisons/charte-de-valbrume/versions/1.txt',
  },
} as const satisfies Record<string, Column>

export const localSignatures = {
  declinaison: slug,
  version: { type: 'integer', required: true, example: 1 },
  nom: { type: 'string', required: true, example: 'Les Glaneurs de Valbrume' },
  sigle: { type: 'string', example: 'LGV' },
  type: { type: 'string', required: true, example: 'Association' },
  signee_le: { type: 'date', required: true, example: '2026-06-15' },
  version_redite: { type: 'integer', example: 2 },
  redite_le: { type: 'date', example: '2026-10-02' },
  preuve: { type: 'string', required: true, example: 'Confirmée par e-mail' },
  page: { ...link, required: true, example: 'https://tissons.example/associations/les-glaneurs' },
} as const satisfies Record<string, Column>
