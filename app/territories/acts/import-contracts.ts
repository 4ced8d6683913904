import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { database, type Sql } from '../../platform/db/database.ts'
import { communesByCode, departementNames, inForce } from '../queries/imports.ts'
import { territoriesByIds } from '../queries/territories.ts'
import {
  type ContractFileFault,
  type ContractRejection,
  type FileContract,
  readContractFile,
} from '../rules/contract-file.ts'
import { hintOf } from '../rules/hint.ts'
import { type NewTerritory, type Territory, territoryId } from '../rules/territory.ts'
import { type Saved, saveTerritories } from './save.ts'

export type ContractImport = Saved & {
  unchanged: number
  rejected: ContractRejection[]
  /** SIREN or INSEE codes that are not known here: their contracts will hold them when they come. */
  unknownPlaces: string[]
}

export type ContractImportFault = ContractFileFault | 'would-close-many'

const mostClosedPart = 0.05

/** Imports the list of contrats de ville, in one transaction; those the list no longer names are closed. */
export async function importContracts(
  sql: Sql,
  content: unknown,
  now: Date,
  options: { generation: string; force?: boolean; onProgress?: (saved: number, of: number) => void },
): Promise<Outcome<ContractImport, ContractImportFault>> {
  const file = readContractFile(content)
  if (!file.ok) return file
  const { contracts, rejected } = file.value
  const { generation, force = false, onProgress = () => {} } = options
  const db = database(sql)
  const known = await inForce(db, 'contract', generation)
  const absent = known.filter((code) => !contracts.some((contract) => contract.code === code))
  if (!force && absent.length > Math.max(1, known.length * mostClosedPart)) return refuse('would-close-many')
  const codes = [...new Set(contracts.flatMap((contract) => contract.covers))]
  const communes = await communesByCode(db, codes.filter(isCommune))
  const idOf = (code: string) => communes.get(code) ?? territoryId(isCommune(code) ? 'commune' : 'epci', code)
  const places = new Map((await territoriesByIds(db, codes.map(idOf))).map((place) => [place.id, place]))
  const departements = await departementNames(db)
  const rows = contracts.map((contract) => ({
    ...asTerritory(contract, idOf, places, departements),
    generation,
  }))
  const saved = await saveTerritories(sql, rows, now, {
    wholeList: { kinds: ['contract'], generation },
    onProgress: (count) => onProgress(count, rows.length),
  })
  const unchanged = rows.length - saved.inserted - saved.updated
  return done({
    ...saved,
    unchanged,
    rejected,
    unknownPlaces: codes.filter((code) => !places.has(idOf(code))),
  })
}

function isCommune(code: string): boolean {
  return code.length === 5
}

function asTerritory(
  { code, name, departement, covers }: FileContract,
  idOf: (code: string) => string,
  places: Map<string, Territory>,
  departements: Map<string, string>,
): NewTerritory {
  const members = [...new Set(covers.map(idOf))]
  const names = members.flatMap((id) => places.get(id)?.name ?? [])
  return {
    kind: 'contract',
    code,
    name: `Contrat de ville\u00a0: ${name ?? (names.join(', ') || code)}`,
    hint: hintOf('contract', names, departements.get(departement)),
    within: [],
    members,
  }
}
