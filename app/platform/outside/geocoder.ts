import { done, type Outcome } from '../../kernel/outcome.ts'
import type { Config } from '../config.ts'
import { type Outside, type OutsideFault, openOutside } from './fetch-outside.ts'

/** How finely a service knows a place: the point of a street is somewhere along it. */
export type Precision = 'housenumber' | 'street' | 'locality' | 'municipality'

/** An address as the service understood it. */
export type LocatedAddress = {
  label: string
  precision: Precision
  /** From 0 to 1: how sure the service is that this is what was meant. */
  score: number
  lon: number
  lat: number
  /** INSEE code; of an arrondissement in Paris, Lyon and Marseille. */
  communeCode: string
  commune: string
}

export type Geocoder = {
  /** @param text an address as somebody typed it; it goes to the service and is kept nowhere. */
  find(text: string): Promise<Outcome<LocatedAddress[], OutsideFault>>
  /** The service’s own name, to say where the address goes. */
  host: string
}

const opened = new WeakMap<Config, Geocoder | undefined>()

/**
 * The service of addresses that the operator chose, opened once; undefined when there is none. It speaks like the
 * Base Adresse Nationale: `GEOCODER_URL=https://data.geopf.fr/geocodage`.
 */
export function geocoderOf(config: Config): Geocoder | undefined {
  if (!opened.has(config))
    opened.set(config, config.geocoderUrl ? openGeocoder(config.geocoderUrl) : undefined)
  return opened.get(config)
}

/** The service allows fifty calls a second to one address; we are not alone behind ours. */
const perSecond = 20
const mostAnswers = 5

function openGeocoder(url: string): Geocoder {
  const { protocol, host } = new URL(url)
  // Addresses do not travel in clear on the internet: plain HTTP is for a service of the operator’s own network.
  const allowPrivate = protocol === 'http:'
  // Nothing is kept: an address is somebody’s.
  const service = openOutside({ base: url, perSecond, allowPrivate, keep: 0, keepMs: 0 })
  return { host, find: (text) => find(service, text) }
}

async function find(service: Outside, text: string): Promise<Outcome<LocatedAddress[], OutsideFault>> {
  const answer = await service.get('/search', { q: text, limit: String(mostAnswers), autocomplete: '0' })
  if (!answer.ok) return answer
  const { features } = (answer.value ?? {}) as { features?: unknown }
  return done(Array.isArray(features) ? features.flatMap((feature) => readAddress(feature)) : [])
}

const precisions: readonly string[] = ['housenumber', 'street', 'locality', 'municipality']

/** GeocodeJSON; a feature that is not what we expect is left out. */
function readAddress(feature: unknown): LocatedAddress[] {
  const { properties, geometry } = (feature ?? {}) as {
    properties?: Record<string, unknown>
    geometry?: { coordinates?: unknown }
  }
  const { label, type, score, citycode, city } = properties ?? {}
  const [lon, lat] = Array.isArray(geometry?.coordinates) ? geometry.coordinates : []
  const isPlace = Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
  if (!isPlace || typeof label !== 'string' || typeof score !== 'number' || typeof type !== 'string')
    return []
  return [
    {
      label: label.slice(0, 200),
      // What we do not know of is as vague as can be.
      precision: (precisions.includes(type) ? type : 'municipality') as Precision,
      ...{ score, lon, lat },
      communeCode: typeof citycode === 'string' ? citycode.slice(0, 5) : '',
      commune: typeof city === 'string' ? city.slice(0, 100) : '',
    },
  ]
}
