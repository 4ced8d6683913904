import type { Sql } from '../../app/platform/db/database.ts'
import { importRegister } from '../../app/register/index.ts'

/** A line of the waldec file, by the names of its columns; active unless said otherwise. */
export type WaldecLine = { id: string; titre: string } & Partial<Record<(typeof others)[number], string>>

const others = [
  'siret',
  'titre_court',
  'groupement',
  'position',
  'date_disso',
  'adrs_codeinsee',
  'adrs_codepostal',
  'adrs_libcommune',
] as const

/** Brings fictional associations into the national register, by the act that imports it. */
export async function loadNationalRegister(owner: Sql, lines: readonly WaldecLine[]): Promise<void> {
  const headers = ['id', 'titre', ...others]
  const cells = lines.map((line): string[] => {
    const { position = 'A', ...given } = line
    const values: Record<string, string | undefined> = { position, ...given }
    return headers.map((name) => values[name] ?? '')
  })
  async function* batches() {
    yield cells.map((each, i) => ({ line: i + 2, cells: each }))
  }
  const outcome = await importRegister(owner, [{ headers, batches }])
  if (!outcome.ok || outcome.value.rejectedCount > 0) throw new Error('these lines are no register')
}
