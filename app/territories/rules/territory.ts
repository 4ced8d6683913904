import type { MultiPolygon } from '../../kernel/geo.ts'

/**
 * From the widest to the smallest: a territory is within territories of the kinds before its own. A contrat de
 * ville and a group gather others of any kind. An établissement public territorial of Greater Paris is an `epci`
 * within the métropole.
 */
export const territoryKinds = [
  'france',
  'region',
  'departement',
  'epci',
  'commune',
  'qpv',
  'contract',
  'group',
] as const
export type TerritoryKind = (typeof territoryKinds)[number]

/** A territory as it is shown: `id` is `kind:code`, `hint` tells two of the same name apart. */
export type Territory = { id: string; kind: TerritoryKind; code: string; name: string; hint: string }

/** A territory as it is saved. */
export type NewTerritory = {
  kind: TerritoryKind
  code: string
  name: string
  hint: string
  /** Identifiers of the territories that contain it directly; their own follow. */
  within: string[]
  /** Of a contrat de ville or a group: identifiers of what it gathers. */
  members?: string[]
  /** The year of the official list it comes from. */
  generation?: string
  population?: number
  lon?: number
  lat?: number
  postcodes?: string[]
  /** Former names and codes it may be found by. */
  aliases?: string[]
  /** Of a QPV. */
  polygons?: MultiPolygon
  /** The first day it was in force. */
  validFrom?: string
  /** The first day it was no longer in the official list. */
  validUntil?: string
  fictional?: boolean
}

/** @example territoryId('commune', '93066') // 'commune:93066' */
export function territoryId(kind: TerritoryKind, code: string): string {
  return `${kind}:${code}`
}

/** The root of every other. */
export const france: NewTerritory = { kind: 'france', code: 'FR', name: 'France', hint: 'Pays', within: [] }
export const franceId = territoryId('france', 'FR')
