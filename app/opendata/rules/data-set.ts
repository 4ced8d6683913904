import type { ListingColumn } from '../../aid/index.ts'
import type { ProjectColumn } from '../../projects/index.ts'
import type { PublicationColumn } from '../../resources/index.ts'
import type { SignatoryColumn } from '../../signatories/index.ts'
import type { Column } from './column.ts'
import { articles, associations, counts, listings, signatories, territories, versions } from './columns.ts'

import { projects, publications } from './life-columns.ts'
import { localCharters, localSignatures, localVersions } from './local-columns.ts'

export const setNames = [
  'signataires',
  'associations',
  'territoires',
  'versions',
  'articles',
  'comptes',
  'entraide',
  'projets',
  'actualites',
  'ressources',
  'declinaisons',
  'versions-locales',
  'signatures-locales',
] as const
export type SetName = (typeof setNames)[number]

/** An open data set: its columns in order, and where its files are. */
export type DataSet = {
  name: SetName
  columns: Record<string, Column>
  /** The columns that name a line. */
  key: readonly string[]
  files: readonly { form: 'csv' | 'json' | 'geojson'; path: string }[]
  /** Of the columns, newest first: a number moves when a program that reads them must be looked at. */
  history: readonly { version: string; on: string }[]
}

const born = [{ version: '1.0.0', on: '2026-11-24' }]
const bornLater = [{ version: '1.0.0', on: '2026-12-01' }]

function filesOf(path: string, forms: readonly ('csv' | 'json' | 'geojson')[] = ['csv', 'json']) {
  return forms.map((form) => ({ form, path: `${path}.${form}` }))
}

export const dataSets = {
  signataires: {
    name: 'signataires',
    columns: signatories satisfies Record<SignatoryColumn, Column>,
    key: ['page'],
    files: filesOf('/signataires', ['csv', 'json', 'geojson']),
    history: born,
  },
  associations: {
    name: 'associations',
    columns: associations,
    key: ['page'],
    files: filesOf('/donnees/associations'),
    history: born,
  },
  territoires: {
    name: 'territoires',
    columns: territories,
    key: ['identifiant'],
    files: filesOf('/donnees/territoires'),
    history: born,
  },
  versions: {
    name: 'versions',
    columns: versions,
    key: ['numero'],
    files: filesOf('/donnees/versions'),
    history: born,
  },
  articles: {
    name: 'articles',
    columns: articles,
    key: ['version', 'identifiant'],
    files: filesOf('/donnees/articles'),
    history: born,
  },
  comptes: {
    name: 'comptes',
    columns: counts,
    key: ['jour'],
    files: filesOf('/donnees/comptes'),
    history: born,
  },
  entraide: {
    name: 'entraide',
    columns: listings satisfies Record<ListingColumn, Column>,
    key: ['adresse'],
    files: filesOf('/entraide'),
    history: born,
  },
  projets: {
    name: 'projets',
    columns: projects satisfies Record<ProjectColumn, Column>,
    key: ['adresse'],
    files: filesOf('/projets'),
    history: bornLater,
  },
  actualites: {
    name: 'actualites',
    columns: publications satisfies Record<PublicationColumn, Column>,
    key: ['adresse'],
    files: filesOf('/actualites'),
    history: bornLater,
  },
  ressources: {
    name: 'ressources',
    columns: publications satisfies Record<PublicationColumn, Column>,
    key: ['adresse'],
    files: filesOf('/ressources'),
    history: bornLater,
  },
  declinaisons: {
    name: 'declinaisons',
    columns: localCharters,
    key: ['declinaison'],
    files: filesOf('/donnees/declinaisons'),
    history: born,
  },
  'versions-locales': {
    name: 'versions-locales',
    columns: localVersions,
    key: ['declinaison', 'numero'],
    files: filesOf('/donnees/versions-locales'),
    history: born,
  },
  'signatures-locales': {
    name: 'signatures-locales',
    columns: localSignatures,
    key: ['declinaison', 'page'],
    files: filesOf('/donnees/signatures-locales'),
    history: born,
  },
} as const satisfies Record<SetName, DataSet>

/** The names of the columns of a data set. */
export type ColumnOf<S extends SetName> = keyof (typeof dataSets)[S]['columns'] & string
