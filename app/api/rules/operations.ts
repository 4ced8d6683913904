import type { ParameterName } from './parameters.ts'
import type { Shaped, ShapeName } from './shapes.ts'

export const tags = [
  'signatories',
  'associations',
  'territories',
  'charter',
  'local',
  'counts',
  'description',
] as const

/** An address of the API: what it takes, what it gives. */
export type Operation = {
  /** With its parameters as OpenAPI writes them. */
  path: string
  tag: (typeof tags)[number]
  parameters: readonly ParameterName[]
  /** What it gives: a shape, or another kind of text. */
  gives: ShapeName | 'text' | 'openapi'
  /** The parameters without which it answers nothing. */
  needs?: readonly ParameterName[]
  /** What the words of its cursor look like. */
  cursor?: readonly string[]
}

const lines = ['limit', 'cursor'] as const

const byMoment = ['^\\d{1,14}$', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'] as const
const bySlug = ['^[a-z0-9-]+$'] as const
const byId = ['^[a-z]+:[0-9A-Za-z-]+$'] as const
const byDay = ['^\\d{4}-\\d\\d-\\d\\d$'] as const

/** Every address of the API. Handlers, description and human page are made from this list; a test holds the routes to it. */
export const operations = {
  listSignatories: {
    path: '/api/v1/signatories',
    tag: 'signatories',
    parameters: ['q', 'kind', 'theme', 'territory', ...lines],
    gives: 'SignatoryPage',
    cursor: byMoment,
  },
  listAssociations: {
    path: '/api/v1/associations',
    tag: 'associations',
    parameters: ['q', 'kind', 'theme', 'territory', ...lines],
    gives: 'AssociationPage',
    cursor: bySlug,
  },
  getAssociation: {
    path: '/api/v1/associations/{slug}',
    tag: 'associations',
    parameters: ['slug'],
    gives: 'AssociationDetails',
  },
  listThemes: { path: '/api/v1/themes', tag: 'associations', parameters: [], gives: 'ThemePage' },
  listTerritories: {
    path: '/api/v1/territories',
    tag: 'territories',
    parameters: ['territory_kind', ...lines],
    gives: 'TerritoryPage',
    cursor: byId,
  },
  searchTerritories: {
    path: '/api/v1/territories/search',
    tag: 'territories',
    parameters: ['q', 'limit'],
    gives: 'TerritoryPage',
    needs: ['q'],
  },
  getTerritory: {
    path: '/api/v1/territories/{id}',
    tag: 'territories',
    parameters: ['id'],
    gives: 'TerritoryDetails',
  },
  listChildren: {
    path: '/api/v1/territories/{id}/children',
    tag: 'territories',
    parameters: ['id', 'territory_kind', ...lines],
    gives: 'TerritoryPage',
    cursor: byId,
  },
  listTerritorySignatories: {
    path: '/api/v1/territories/{id}/signatories',
    tag: 'territories',
    parameters: ['id', 'q', 'kind', 'theme', ...lines],
    gives: 'SignatoryPage',
    cursor: byMoment,
  },
  findDistrict: {
    path: '/api/v1/qpv',
    tag: 'territories',
    parameters: ['lon', 'lat'],
    gives: 'DistrictAnswer',
    needs: ['lon', 'lat'],
  },
  listCharterVersions: {
    path: '/api/v1/charter/versions',
    tag: 'charter',
    parameters: [],
    gives: 'CharterVersionPage',
  },
  getCharterVersion: {
    path: '/api/v1/charter/versions/{number}',
    tag: 'charter',
    parameters: ['number'],
    gives: 'CharterText',
  },
  getCharterText: {
    path: '/api/v1/charter/versions/{number}/text',
    tag: 'charter',
    parameters: ['number'],
    gives: 'text',
  },
  listLocalCharters: {
    path: '/api/v1/local-charters',
    tag: 'local',
    parameters: ['territory', ...lines],
    gives: 'LocalCharterPage',
    cursor: bySlug,
  },
  getLocalCharter: {
    path: '/api/v1/local-charters/{charter}',
    tag: 'local',
    parameters: ['charter'],
    gives: 'LocalCharterDetails',
  },
  getLocalVersion: {
    path: '/api/v1/local-charters/{charter}/versions/{number}',
    tag: 'local',
    parameters: ['charter', 'number'],
    gives: 'LocalText',
  },
  listLocalSignatories: {
    path: '/api/v1/local-charters/{charter}/signatories',
    tag: 'local',
    parameters: ['charter', ...lines],
    gives: 'LocalSignatoryPage',
    cursor: bySlug,
  },
  getCounts: {
    path: '/api/v1/counts',
    tag: 'counts',
    parameters: ['kind', 'theme', 'territory'],
    gives: 'Counts',
  },
  listCountDays: {
    path: '/api/v1/counts/days',
    tag: 'counts',
    parameters: ['after', ...lines],
    gives: 'CountDayPage',
    cursor: byDay,
  },
  getDescription: { path: '/api/v1/openapi.json', tag: 'description', parameters: [], gives: 'openapi' },
  getDescriptionYaml: { path: '/api/v1/openapi.yaml', tag: 'description', parameters: [], gives: 'openapi' },
} as const satisfies Record<string, Operation>

export type OperationId = keyof typeof operations

/** Answered by the room of territories, which keeps perimeters in memory; described here with the others. */
export type OwnOperation = Exclude<OperationId, 'findDistrict'>

/** What the handler of an operation must give. */
export type Given<O extends OperationId> = (typeof operations)[O]['gives'] extends infer N
  ? N extends ShapeName
    ? Shaped<N>
    : string
  : never
