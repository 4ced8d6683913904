import type { MultiPolygon } from '../../kernel/geo.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { type PerimeterFault, readPolygons } from './perimeter.ts'
import { properName } from './proper-name.ts'

/** A priority district as the official file tells it. */
export type FileDistrict = {
  code: string
  name: string
  communes: { code: string; name: string }[]
  departement: { code: string; name: string }
  polygons: MultiPolygon
}

export type RejectReason = 'odd-code' | 'no-name' | 'other-generation' | 'twice' | PerimeterFault
export type Rejected = { what: string; reason: RejectReason }
export type QpvFile = { generation: string; districts: FileDistrict[]; rejected: Rejected[] }
export type QpvFileFault = 'not-geojson' | 'no-feature' | 'wrong-columns' | 'not-degrees'

/** Codes of the first generation begin with QP, those of 2024 with QN. */
const generations: Record<string, string> = { QP: '2015', QN: '2024' }
const districtCode = /^Q[NP][\dAB]{3}\d{2}[\dA-Z]$/

type Columns = Map<string, string>

/**
 * Reads the official perimeters: GeoJSON in degrees, one feature for each district, columns code_qp, lib_qp,
 * insee_com, lib_com, insee_dep and lib_dep in any case.
 * @param generation the year of the list, when the codes do not tell it.
 */
export function readQpvFile(content: unknown, generation?: string): Outcome<QpvFile, QpvFileFault> {
  const features = featuresOf(content)
  if (!features) return refuse('not-geojson')
  if (features.length === 0) return refuse('no-feature')
  const columns = features.map((feature) => columnsOf(feature))
  if (!columns.some((each) => each.has('code_qp'))) return refuse('wrong-columns')
  const year = generation ?? generationOf(columns)
  if (!year) return refuse('wrong-columns')
  const file: QpvFile = { generation: year, districts: [], rejected: [] }
  const seen = new Set<string>()
  for (const [i, feature] of features.entries()) {
    const row = columns[i] ?? new Map()
    const district = readDistrict(row, feature, seen, generation ?? generationOf([row]), year)
    if (district.ok) file.districts.push(district.value)
    else file.rejected.push({ what: row.get('code_qp') || row.get('lib_qp') || '?', reason: district.reason })
  }
  if (file.districts.length > 0) return done(file)
  return refuse(file.rejected.some((each) => each.reason === 'not-degrees') ? 'not-degrees' : 'wrong-columns')
}

function featuresOf(content: unknown): unknown[] | undefined {
  const { type, features } = (content ?? {}) as { type?: unknown; features?: unknown }
  return type === 'FeatureCollection' && Array.isArray(features) ? features : undefined
}

function columnsOf(feature: unknown): Columns {
  const properties = (feature as { properties?: object } | null)?.properties ?? {}
  return new Map(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .map(([column, value]) => [column.toLowerCase(), properName(String(value))]),
  )
}

function generationOf(columns: Columns[]): string | undefined {
  const code = columns.map((each) => each.get('code_qp') ?? '').find((each) => districtCode.test(each))
  return code && generations[code.slice(0, 2)]
}

function readDistrict(
  columns: Columns,
  feature: unknown,
  seen: Set<string>,
  ownYear: string | undefined,
  year: string,
): Outcome<FileDistrict, RejectReason> {
  const code = columns.get('code_qp')?.toUpperCase() ?? ''
  const name = columns.get('lib_qp') ?? columns.get('nom_qp') ?? ''
  if (!districtCode.test(code)) return refuse('odd-code')
  if (ownYear !== year) return refuse('other-generation')
  if (name === '') return refuse('no-name')
  if (seen.has(code)) return refuse('twice')
  const perimeter = readPolygons((feature as { geometry?: unknown }).geometry)
  if (!perimeter.ok) return perimeter
  seen.add(code)
  return done({ code, name, ...placesOf(columns), polygons: perimeter.value })
}

function placesOf(columns: Columns): Pick<FileDistrict, 'communes' | 'departement'> {
  const list = (column: string) => (columns.get(column) ?? '').split(',').map((each) => each.trim())
  const names = list('lib_com')
  const communes = list('insee_com').map((code, i) => ({ code, name: names[i] ?? '' }))
  const departement = { code: columns.get('insee_dep') ?? '', name: columns.get('lib_dep') ?? '' }
  return { communes: communes.filter((commune) => commune.code !== ''), departement }
}
