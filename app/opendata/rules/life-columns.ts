import type { Column } from './column.ts'

const link = { type: 'string', isLink: true } as const
const code = { type: 'string', required: true, unique: true, example: 'une-fete-de-la-soupe-k7wd4' } as const

/** Of `/projets`: what associations carry together. */
export const projects = {
  adresse: { ...code, pattern: '^[a-z0-9-]*[0-9]$' },
  titre: { type: 'string', required: true, example: 'Une fête de la soupe' },
  but: { type: 'string', required: true, example: 'Manger ensemble, quatre fois dans l’année.' },
  etat: { type: 'string', required: true, example: 'En préparation' },
  porte_par: { type: 'string', required: true, example: 'Les Glaneurs de Valbrume' },
  partenaires: {
    type: 'string',
    isList: true,
    example: 'Centre social Les Glycines | Ludothèque La Toupie',
  },
  lieu_code: { type: 'string', required: true, example: 'qpv:QN99001M' },
  lieu: { type: 'string', required: true, example: 'Les Glycines' },
  appel: { type: 'string', example: 'Quartiers d’hiver' },
  appel_lien: { ...link, example: 'https://financeur.example/appel' },
  appel_limite: { type: 'date', example: '2026-12-15' },
  a_plusieurs: { type: 'boolean', required: true, example: true },
  ouvert_le: { type: 'date', required: true, example: '2026-11-14' },
  fictif: { type: 'boolean', required: true, example: false },
  page: {
    ...{ ...link, required: true, unique: true },
    example: 'https://tissons.example/projets/une-fete-de-la-soupe-k7wd4',
  },
} as const satisfies Record<string, Column>

/** Of `/actualites` and `/ressources`. */
export const publications = {
  adresse: { ...code, pattern: '^[a-z0-9]*[0-9]$', example: 'k7wdm4x2' },
  titre: { type: 'string', required: true, example: 'Le marché déménage' },
  texte: { type: 'string', required: true, example: 'Samedi prochain, place de la Filature.' },
  lien: { ...link, example: 'https://marche.example/plan' },
  themes: { type: 'string', isList: true, example: 'Aide alimentaire et cuisine | Culture et arts' },
  par: { type: 'string', required: true, example: 'Les Glaneurs de Valbrume' },
  lieu_code: { type: 'string', example: 'QN99001M' },
  lieu: { type: 'string', example: 'Les Glycines' },
  langue: { type: 'string', required: true, values: ['fr', 'en'], example: 'fr' },
  publiee_le: { type: 'date', required: true, example: '2026-11-28' },
  modifiee_le: { type: 'date', example: '2026-11-29' },
  page: {
    ...{ ...link, required: true, unique: true },
    example: 'https://tissons.example/actualites/k7wdm4x2',
  },
} as const satisfies Record<string, Column>
