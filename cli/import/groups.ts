import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { database, type Sql } from '../../app/platform/db/database.ts'
import { createTerritoryGroup, type GroupFault, territoryAtAddress } from '../../app/territories/index.ts'
import { OperatorError } from '../command.ts'
import type { Importer } from '../import.ts'
import { withProgress } from '../progress.ts'
import { named } from './file.ts'

const usage = 'groups FILE.csv'

type Row = { nom?: string; territoires?: string; objet?: string }

/** Groups of territories that people named themselves, from a CSV file: nom, territoires, objet. */
export const groups: Importer = {
  usage,
  async prepare([file, ...rest]) {
    if (!file || rest.length > 0) throw new OperatorError(`Say: bin/tissons import ${usage}`)
    const rows = await readRows(named(file))
    return (sql, now) => withProgress('groups', (move) => bring(sql, rows, now, move))
  },
}

async function readRows(path: string): Promise<Row[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new OperatorError(`There is no file ${path}, or it may not be read.`)
  })
  const delimiter = (text.split('\n')[0] ?? '').includes(';') ? ';' : ','
  const rows = parseRows(text, delimiter, path)
  if (rows.length === 0 || !rows.some((row) => row.nom && row.territoires))
    throw new OperatorError(`${path}: the columns nom and territoires are not there. Nothing was imported.`)
  return rows
}

function parseRows(text: string, delimiter: string, path: string): Row[] {
  try {
    return parse(text, {
      delimiter,
      columns: (names: string[]) => names.map((name) => name.toLowerCase()),
      bom: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch {
    throw new OperatorError(`${path}: this is not a CSV file. Nothing was imported.`)
  }
}

const faults: Record<GroupFault, string> = {
  'no-name': 'it has no name',
  'long-name': 'its name is longer than 80 characters',
  'long-purpose': 'its purpose is longer than 300 characters',
  'too-few': 'it gathers fewer than two territories',
  'too-many': 'it gathers more than sixty territories',
  'not-a-member': 'it names a territory that is not known here, or that cannot be gathered',
  taken: 'another group has this name already',
}

/** Each group stands alone: one that is refused does not stop the others. */
async function bring(sql: Sql, rows: Row[], now: Date, move: (done: number, of: number) => void) {
  const db = database(sql)
  const refused: string[] = []
  for (const [i, { nom: name = '', territoires = '', objet: purpose = '' }] of rows.entries()) {
    const addresses = territoires.split(/[\s,|]+/).filter(Boolean)
    const found = await Promise.all(addresses.map((address) => territoryAtAddress(db, address)))
    const lost = addresses.filter((_, n) => !found[n])
    const members = found.flatMap((territory) => territory?.id ?? [])
    const made =
      lost.length > 0
        ? ({ ok: false, reason: 'not-a-member' } as const)
        : await db
            .transaction()
            .execute((tx) => createTerritoryGroup(tx, { name, members, purpose }, undefined, now))
    if (!made.ok)
      refused.push(
        `  rejected ${name || `line ${i + 2}`}: ${faults[made.reason]}${lost.length > 0 ? ` (${lost.join(', ')})` : ''}`,
      )
    move(i + 1, rows.length)
  }
  return [
    `Groups of territories: ${rows.length - refused.length} there, ${refused.length} rejected.`,
    ...refused,
  ]
}
