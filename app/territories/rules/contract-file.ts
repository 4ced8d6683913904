import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { properName } from './proper-name.ts'

/** A contrat de ville as the official file tells it: what it covers are SIREN of EPCI or INSEE codes of communes. */
export type FileContract = { code: string; name: string | undefined; departement: string; covers: string[] }

export type ContractRejection = { what: string; reason: 'odd-code' | 'covers-nothing' }
export type ContractFile = { contracts: FileContract[]; rejected: ContractRejection[] }
export type ContractFileFault = 'not-geojson' | 'no-feature' | 'wrong-columns'

/** CN… since 2024, CV… for those that were not renewed yet. */
const contractCode = /^C[NV][\dA-Z]{3,8}$/
const covered = /^(\d{9}|\d{2}[\dAB]\d{2}|2[AB]\d{3})$/

/**
 * Reads the official list: GeoJSON, columns code_cv, lib_cv, codgeo and insee_dep in any case. The same code on
 * several lines is one contract that covers several places. Points are not read: overseas they are drawn elsewhere.
 */
export function readContractFile(content: unknown): Outcome<ContractFile, ContractFileFault> {
  const { type, features } = (content ?? {}) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return refuse('not-geojson')
  if (features.length === 0) return refuse('no-feature')
  const rows = features.map(columnsOf)
  if (!rows.some((row) => row.has('code_cv') && row.has('codgeo'))) return refuse('wrong-columns')
  const file: ContractFile = { contracts: [], rejected: [] }
  for (const row of rows) {
    const code = (row.get('code_cv') ?? '').toUpperCase()
    const place = (row.get('codgeo') ?? '').toUpperCase()
    const what = code || row.get('lib_cv') || '?'
    if (!contractCode.test(code)) file.rejected.push({ what, reason: 'odd-code' })
    else if (!covered.test(place)) file.rejected.push({ what, reason: 'covers-nothing' })
    else add(file.contracts, { code, place, row })
  }
  return file.contracts.length > 0 ? done(file) : refuse('wrong-columns')
}

function columnsOf(feature: unknown): Map<string, string> {
  const properties = (feature as { properties?: object } | null)?.properties ?? {}
  return new Map(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .map(([column, value]) => [column.toLowerCase(), properName(String(value))]),
  )
}

function add(
  contracts: FileContract[],
  line: { code: string; place: string; row: Map<string, string> },
): void {
  const { code, place, row } = line
  const known = contracts.find((contract) => contract.code === code)
  if (known) {
    if (!known.covers.includes(place)) known.covers.push(place)
    known.name = undefined
  } else
    contracts.push({
      code,
      name: nameOf(row.get('lib_cv') ?? ''),
      departement: row.get('insee_dep') ?? '',
      covers: [place],
    })
}

/** “01 - CC Bugey Sud” says its département twice; “987 - NA” says nothing. */
function nameOf(label: string): string | undefined {
  const name = label.replace(/^\d[\dAB]\d?\s*-\s*/, '')
  return name === '' || name === 'NA' ? undefined : name
}
