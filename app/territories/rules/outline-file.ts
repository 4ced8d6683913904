import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { MultiPolygon } from '../../kernel/geo.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { readPolygons } from './perimeter.ts'

/** The contour of a territory, to draw it: `code` is the official one. */
export type FileOutline = { code: string; polygons: MultiPolygon }
export type OutlineFile = { outlines: FileOutline[]; rejected: string[] }
export type OutlineFileFault = 'not-geojson' | 'no-feature' | 'wrong-columns' | 'not-degrees'

/** The column of the code, as publishers name it. */
const codeColumns = [
  'code',
  'code_insee',
  'insee',
  'codgeo',
  'insee_com',
  'insee_dep',
  'insee_reg',
  'code_siren',
  'siren',
]

/** Reads contours from GeoJSON or TopoJSON, in degrees, one feature for each territory. */
export function readOutlineFile(content: unknown): Outcome<OutlineFile, OutlineFileFault> {
  const features = featuresOf(content)
  if (!features) return refuse('not-geojson')
  if (features.length === 0) return refuse('no-feature')
  const file: OutlineFile = { outlines: [], rejected: [] }
  let isOff = false
  for (const [i, each] of features.entries()) {
    const code = codeOf(each)
    const perimeter = readPolygons((each as { geometry?: unknown }).geometry)
    if (!perimeter.ok) isOff ||= perimeter.reason === 'not-degrees'
    if (code && perimeter.ok) file.outlines.push({ code, polygons: perimeter.value })
    else file.rejected.push(code ?? `feature ${i + 1}`)
  }
  if (file.outlines.length > 0) return done(file)
  return refuse(isOff ? 'not-degrees' : 'wrong-columns')
}

function featuresOf(content: unknown): unknown[] | undefined {
  const { type, features } = (content ?? {}) as { type?: unknown; features?: unknown }
  if (type === 'FeatureCollection') return Array.isArray(features) ? features : undefined
  return type === 'Topology' ? featuresOfTopology(content as Topology) : undefined
}

function featuresOfTopology(topology: Topology): unknown[] | undefined {
  try {
    return Object.values(topology.objects).flatMap((object) => {
      const made = feature(topology, object)
      return made.type === 'FeatureCollection' ? made.features : [made]
    })
  } catch {
    return undefined
  }
}

function codeOf(each: unknown): string | undefined {
  const properties = (each as { properties?: object } | null)?.properties ?? {}
  const columns = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]))
  const code = codeColumns
    .map((name) => columns.get(name))
    .find((value) => value !== undefined && value !== null)
  return code === undefined ? undefined : String(code).toUpperCase()
}
