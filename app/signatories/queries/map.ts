import type { Db } from '../../platform/db/database.ts'
import { find } from '../rules/directory/find.ts'
import type { Filter } from '../rules/filter.ts'
import { type DirectoryMap, mapOf } from '../rules/map/map.ts'
import { currentDirectory } from './directory.ts'

/** Where those whom a filter keeps act, drawn at the scale of the place it names. */
export async function registerMap(db: Db, filter: Filter): Promise<DirectoryMap> {
  const directory = await currentDirectory(db)
  return mapOf(directory, find(directory, filter), filter.territoryId)
}
