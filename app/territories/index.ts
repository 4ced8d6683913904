export { type DivisionImport, importDivision } from './acts/import-division.ts'
export {
  importQpv,
  type QpvImport,
  type QpvImportFault,
  type QpvImportOptions,
} from './acts/import-qpv.ts'
export { type Saved, saveTerritories } from './acts/save.ts'
export { territoryByAddress } from './queries/by-address.ts'
export { territoriesAt } from './queries/perimeters.ts'
export { searchTerritories } from './queries/search.ts'
export { territoriesByIds } from './queries/territories.ts'
export { territoryAddress } from './rules/address.ts'
export { readCoordinates } from './rules/coordinates.ts'
export type { Division } from './rules/division.ts'
export { hintOf } from './rules/hint.ts'
export type { Rejected } from './rules/qpv-file.ts'
export {
  france,
  type NewTerritory,
  type Territory,
  type TerritoryKind,
  territoryId,
} from './rules/territory.ts'

import './tables.ts'
