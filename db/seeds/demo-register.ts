import type { Sql } from '../../app/platform/db/database.ts'
import { importRegister } from '../../app/register/index.ts'
import { associations } from './cast/associations.ts'
import { places } from './cast/places.ts'

const headers = [
  'id',
  'siret',
  'titre',
  'groupement',
  'position',
  'date_disso',
  'adrs_codeinsee',
  'adrs_libcommune',
]

/** The fictional cast as the national register would list it, so that a visitor finds an association by its name. */
export async function loadDemoRegister(sql: Sql): Promise<void> {
  const lines = associations.flatMap(({ rna, kind, name, commune }) => {
    const place = places.find((each) => each.code === commune)
    return rna ? [[rna, '', name, kind === 'network' ? 'F' : 'S', 'A', '', commune, place?.name ?? '']] : []
  })
  const outcome = await importRegister(sql, [{ headers, batches: () => numbered(lines) }])
  if (!outcome.ok || outcome.value.rejectedCount > 0) throw new Error('the cast is no register')
}

async function* numbered(lines: string[][]) {
  yield lines.map((cells, i) => ({ line: i + 2, cells }))
}
