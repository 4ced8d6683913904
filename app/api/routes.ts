import { get, type Route } from '../platform/http/route.ts'
import { answer, notFound } from './pages/answer.ts'
import { apiPage } from './pages/human.tsx'

const open = { cached: true, open: true }

export const routes: Route[] = [
  get('/api', 'public', apiPage, { cached: true }),
  get('/api/v1/openapi.json', 'public', answer('getDescription'), open),
  get('/api/v1/openapi.yaml', 'public', answer('getDescriptionYaml'), open),
  get('/api/v1/signatories', 'public', answer('listSignatories'), open),
  get('/api/v1/associations', 'public', answer('listAssociations'), open),
  get('/api/v1/associations/:slug', 'public', answer('getAssociation'), open),
  get('/api/v1/themes', 'public', answer('listThemes'), open),
  get('/api/v1/territories', 'public', answer('listTerritories'), open),
  get('/api/v1/territories/search', 'public', answer('searchTerritories'), open),
  get('/api/v1/territories/:id', 'public', answer('getTerritory'), open),
  get('/api/v1/territories/:id/children', 'public', answer('listChildren'), open),
  get('/api/v1/territories/:id/signatories', 'public', answer('listTerritorySignatories'), open),
  get('/api/v1/charter/versions', 'public', answer('listCharterVersions'), open),
  get('/api/v1/charter/versions/:number', 'public', answer('getCharterVersion'), open),
  get('/api/v1/charter/versions/:number/text', 'public', answer('getCharterText'), open),
  get('/api/v1/local-charters', 'public', answer('listLocalCharters'), open),
  get('/api/v1/local-charters/:charter', 'public', answer('getLocalCharter'), open),
  get('/api/v1/local-charters/:charter/versions/:number', 'public', answer('getLocalVersion'), open),
  get('/api/v1/local-charters/:charter/signatories', 'public', answer('listLocalSignatories'), open),
  get('/api/v1/counts', 'public', answer('getCounts'), open),
  get('/api/v1/counts/days', 'public', answer('listCountDays'), open),
]

/** After every room’s: an address under `/api` that leads nowhere says so to programs. */
export const lastRoutes: Route[] = [get('/api/*', 'public', notFound, { open: true })]
