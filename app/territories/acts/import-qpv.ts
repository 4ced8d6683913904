import { pointInside } from '../../kernel/geo.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { database, type Sql } from '../../platform/db/database.ts'
import { communesByCode, inForce, latestGeneration } from '../queries/imports.ts'
import { hintOf } from '../rules/hint.ts'
import { type FileDistrict, type QpvFileFault, type Rejected, readQpvFile } from '../rules/qpv-file.ts'
import { type NewTerritory, territoryId } from '../rules/territory.ts'
import { inForceFrom } from '../rules/validity.ts'
import { type Saved, saveTerritories } from './save.ts'

export type QpvImport = Saved & {
  generation: string
  unchanged: number
  rejected: Rejected[]
  /** INSEE codes of communes not known here: their districts will join them when communes are imported. */
  unknownCommunes: string[]
}

export type QpvImportFault = QpvFileFault | 'would-close-many'

export type QpvImportOptions = {
  /** The year of the list, when the codes do not tell it. */
  generation?: string | undefined
  /** Closes the districts the file does not name, however many. */
  force?: boolean
  onProgress?: (saved: number, of: number) => void
}

/** A file that lacks more than this part of its own generation is a piece of the list, not the list. */
const mostClosedPart = 0.05

/**
 * Imports the official perimeters of the priority districts, in one transaction. Districts of this list or an
 * earlier one that the file does not name are closed; those of a list older than ours are saved as closed.
 */
export async function importQpv(
  sql: Sql,
  content: unknown,
  now: Date,
  { generation, force = false, onProgress = () => {} }: QpvImportOptions = {},
): Promise<Outcome<QpvImport, QpvImportFault>> {
  const file = readQpvFile(content, generation)
  if (!file.ok) return file
  const { districts, rejected, generation: year } = file.value
  if (!force && (await wouldCloseMany(sql, districts, year))) return refuse('would-close-many')
  const db = database(sql)
  const codes = [...new Set(districts.flatMap((each) => each.communes.map((commune) => commune.code)))]
  const communes = await communesByCode(db, codes)
  const isOld = ((await latestGeneration(db)) ?? '') > year
  const rows = districts.map((district) => ({
    ...asTerritory(district, communes),
    generation: year,
    ...validity(district.code, year, isOld ? now : undefined),
  }))
  const saved = await saveTerritories(sql, rows, now, {
    wholeList: { kinds: ['qpv'], generation: year, closedOn: (code) => inForceFrom(year, code) },
    onProgress: (count) => onProgress(count, rows.length),
  })
  const unchanged = rows.length - saved.inserted - saved.updated
  const unknownCommunes = codes.filter((code) => !communes.has(code))
  return done({ ...saved, generation: year, unchanged, rejected, unknownCommunes })
}

/** A list older than ours ended where the one we know after it began. */
function validity(code: string, generation: string, closedAt: Date | undefined) {
  const validFrom = inForceFrom(generation, code)
  const next = generation < '2024' ? inForceFrom('2024', code) : undefined
  const validUntil = closedAt && (next ?? closedAt.toISOString().slice(0, 10))
  return { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) }
}

async function wouldCloseMany(sql: Sql, districts: FileDistrict[], generation: string): Promise<boolean> {
  const known = await inForce(database(sql), 'qpv', generation)
  const named = new Set(districts.map((district) => district.code))
  const absent = known.filter((code) => !named.has(code))
  return absent.length > Math.max(1, known.length * mostClosedPart)
}

function asTerritory(district: FileDistrict, communes: Map<string, string>): NewTerritory {
  const { code, name, departement, polygons } = district
  return {
    kind: 'qpv',
    code,
    name,
    hint: hintOf(
      'qpv',
      district.communes.flatMap((commune) => commune.name || []),
      departement.name,
    ),
    within: [
      ...new Set(
        district.communes.map(
          (commune) => communes.get(commune.code) ?? territoryId('commune', commune.code),
        ),
      ),
      ...(departement.code ? [territoryId('departement', departement.code)] : []),
    ],
    ...pointInside(polygons),
    polygons,
  }
}
