import type { Sql } from '../../platform/db/database.ts'
import { type Division, divisionTerritories } from '../rules/division.ts'
import { type Saved, saveTerritories } from './save.ts'

export type DivisionImport = Saved & { unchanged: number; communes: number }

/**
 * Imports régions, départements, intercommunalities and communes, in one transaction; those merged or
 * dissolved since an earlier list are closed.
 * @param generation the year of the official list.
 */
export async function importDivision(
  sql: Sql,
  division: Division,
  generation: string,
  now: Date,
  onProgress: (saved: number, of: number) => void = () => {},
): Promise<DivisionImport> {
  const rows = divisionTerritories(division, generation)
  const saved = await saveTerritories(sql, rows, now, {
    wholeList: { kinds: ['region', 'departement', 'epci', 'commune'], generation },
    onProgress: (count) => onProgress(count, rows.length),
  })
  const communes = rows.filter((row) => row.kind === 'commune').length
  return { ...saved, unchanged: rows.length - saved.inserted - saved.updated, communes }
}
