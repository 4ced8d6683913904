export { createTerritoryGroup } from './acts/create-territory-group.ts'
export { type ContractImport, type ContractImportFault, importContracts } from './acts/import-contracts.ts'
export { type DivisionImport, importDivision } from './acts/import-division.ts'
export { importOutlines, type OutlineImport, type OutlineKind } from './acts/import-outlines.ts'
export {
  importQpv,
  type QpvImport,
  type QpvImportFault,
  type QpvImportOptions,
} from './acts/import-qpv.ts'
export { type Saved, saveTerritories } from './acts/save.ts'
export { coarseAnswer, middlesOf, type Neighbour, neighboursOf, shapesOf } from './queries/around.ts'
export { territoryByAddress } from './queries/by-address.ts'
export { communesByCode } from './queries/imports.ts'
export { districtAnswer, perimetersEdition, territoriesAt } from './queries/perimeters.ts'
export {
  type Contained,
  containedIn,
  containersOf,
  epcisTouching,
  everyTerritory,
  membersOf,
  type TerritoryDetails,
  territoryAtAddress,
} from './queries/place.ts'
export { searchTerritories } from './queries/search.ts'
export { territoriesByIds } from './queries/territories.ts'
export { territoryAddress, territoryPath } from './rules/address.ts'
export { type Answer, closeMetres, type DistrictAnswer } from './rules/answer.ts'
export type { ContractRejection } from './rules/contract-file.ts'
export { readCoordinates } from './rules/coordinates.ts'
export type { Division } from './rules/division.ts'
export type { GroupFault, NewGroup } from './rules/group.ts'
export { hintOf } from './rules/hint.ts'
export type { OutlineFileFault } from './rules/outline-file.ts'
export type { Rejected } from './rules/qpv-file.ts'
export {
  france,
  type NewTerritory,
  type Territory,
  type TerritoryKind,
  territoryId,
} from './rules/territory.ts'

import './tables.ts'
