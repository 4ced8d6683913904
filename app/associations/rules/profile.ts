import type { Exchange } from './exchange.ts'
import type { Theme } from './theme.ts'

export type Offered = { what: Exchange; note?: string }

/**
 * Where the head office is. At somebody’s home only its district is kept, a commune or a QPV; elsewhere its
 * address may be told, and its exact point.
 */
export type Office = {
  isHome: boolean
  territoryId?: string
  address?: string
  point?: { lon: number; lat: number }
}

/** What an association tells of itself, read and right. */
export type Profile = {
  presentation?: string
  themes: Theme[]
  website?: string
  contactEmail?: string
  contactPhone?: string
  office: Office
  offers: Offered[]
  seeks: Offered[]
  /** Names of the networks it belongs to. */
  networks: string[]
  /** Identifiers of the territories where it acts. */
  places: string[]
}
