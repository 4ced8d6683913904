import type { Db, Tx } from '../../platform/db/database.ts'
import { readTerritoryAddress } from '../rules/address.ts'
import type { Territory } from '../rules/territory.ts'
import '../tables.ts'

/** The territory that an address of the site names, closed ones included. */
export async function territoryByAddress(db: Db | Tx, address: string): Promise<Territory | undefined> {
  const { code, kind } = readTerritoryAddress(address)
  let query = db
    .selectFrom('territories')
    .select(['id', 'kind', 'code', 'name', 'hint'])
    .where('code', '=', code)
    .limit(2)
  if (kind) query = query.where('kind', '=', kind)
  const rows = await query.execute()
  // A bare code that two territories share names neither.
  return rows.length === 1 ? rows[0] : undefined
}
