import { get, type Route } from '../platform/http/route.ts'
import { adoptedFeed } from './pages/adopted-feed.ts'
import { csvOf, jsonOf, schemaOf } from './pages/files.ts'
import { dataIndex, dataSet } from './pages/sets.tsx'
import './tables.ts'

const kept = { cached: true }
const open = { open: true }
const both = { cached: true, open: true }

// The files of the register, and those of needs and offers, stand beside them, with their filters: `/signataires.csv`.
export const routes: Route[] = [
  get('/donnees', 'public', dataIndex, kept),
  get('/declinaisons.atom', 'public', adoptedFeed, both),
  get('/donnees/signataires', 'public', dataSet('signataires'), kept),
  get('/donnees/signataires/schema.json', 'public', schemaOf('signataires'), both),
  get('/donnees/associations', 'public', dataSet('associations'), kept),
  get('/donnees/associations/schema.json', 'public', schemaOf('associations'), both),
  get('/donnees/associations.csv', 'public', csvOf('associations'), open),
  get('/donnees/associations.json', 'public', jsonOf('associations'), open),
  get('/donnees/territoires', 'public', dataSet('territoires'), kept),
  get('/donnees/territoires/schema.json', 'public', schemaOf('territoires'), both),
  get('/donnees/territoires.csv', 'public', csvOf('territoires'), open),
  get('/donnees/territoires.json', 'public', jsonOf('territoires'), open),
  get('/donnees/versions', 'public', dataSet('versions'), kept),
  get('/donnees/versions/schema.json', 'public', schemaOf('versions'), both),
  get('/donnees/versions.csv', 'public', csvOf('versions'), open),
  get('/donnees/versions.json', 'public', jsonOf('versions'), open),
  get('/donnees/articles', 'public', dataSet('articles'), kept),
  get('/donnees/articles/schema.json', 'public', schemaOf('articles'), both),
  get('/donnees/articles.csv', 'public', csvOf('articles'), open),
  get('/donnees/articles.json', 'public', jsonOf('articles'), open),
  get('/donnees/comptes', 'public', dataSet('comptes'), kept),
  get('/donnees/comptes/schema.json', 'public', schemaOf('comptes'), both),
  get('/donnees/comptes.csv', 'public', csvOf('comptes'), open),
  get('/donnees/comptes.json', 'public', jsonOf('comptes'), open),
  get('/donnees/entraide', 'public', dataSet('entraide'), kept),
  get('/donnees/entraide/schema.json', 'public', schemaOf('entraide'), both),
  get('/donnees/projets', 'public', dataSet('projets'), kept),
  get('/donnees/projets/schema.json', 'public', schemaOf('projets'), both),
  get('/donnees/actualites', 'public', dataSet('actualites'), kept),
  get('/donnees/actualites/schema.json', 'public', schemaOf('actualites'), both),
  get('/donnees/ressources', 'public', dataSet('ressources'), kept),
  get('/donnees/ressources/schema.json', 'public', schemaOf('ressources'), both),
  get('/donnees/declinaisons', 'public', dataSet('declinaisons'), kept),
  get('/donnees/declinaisons/schema.json', 'public', schemaOf('declinaisons'), both),
  get('/donnees/declinaisons.csv', 'public', csvOf('declinaisons'), open),
  get('/donnees/declinaisons.json', 'public', jsonOf('declinaisons'), open),
  get('/donnees/versions-locales', 'public', dataSet('versions-locales'), kept),
  get('/donnees/versions-locales/schema.json', 'public', schemaOf('versions-locales'), both),
  get('/donnees/versions-locales.csv', 'public', csvOf('versions-locales'), open),
  get('/donnees/versions-locales.json', 'public', jsonOf('versions-locales'), open),
  get('/donnees/signatures-locales', 'public', dataSet('signatures-locales'), kept),
  get('/donnees/signatures-locales/schema.json', 'public', schemaOf('signatures-locales'), both),
  get('/donnees/signatures-locales.csv', 'public', csvOf('signatures-locales'), open),
  get('/donnees/signatures-locales.json', 'public', jsonOf('signatures-locales'), open),
]
