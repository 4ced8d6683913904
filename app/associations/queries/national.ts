import type { Selectable } from 'kysely'
import type { Db, Tables, Tx } from '../../platform/db/database.ts'
import { readNumber } from '../rules/number.ts'

/** An entry of the national register (RNA): public, whether the association signed or not. */
export type NationalEntry = {
  id: string
  rna?: string
  siren?: string
  siret?: string
  name: string
  acronym?: string
  /** INSEE code; Paris, Lyon and Marseille as one commune each. */
  communeCode?: string
  communeName?: string
  postcode?: string
  grouping?: 'simple' | 'union' | 'federation'
  status: 'active' | 'dissolved' | 'deleted'
  /** A day, `YYYY-MM-DD`. */
  dissolvedOn?: string
}

/** The entry of an RNA, SIREN or SIRET number as typed; an active one first. Dissolved ones are found too. */
export async function nationalByNumber(db: Db | Tx, number: string): Promise<NationalEntry | undefined> {
  const read = readNumber(number)
  if (!read.ok) return undefined
  const entries = db.selectFrom('national_entries').selectAll()
  const row = await ('rna' in read.value
    ? entries.where('rna', '=', read.value.rna)
    : entries.where('siren', '=', read.value.siren)
  )
    .orderBy('status')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toNationalEntry(row)
}

export function toNationalEntry(row: Selectable<Tables['national_entries']>): NationalEntry {
  return {
    id: row.id,
    ...(row.rna && { rna: row.rna }),
    ...(row.siren && { siren: row.siren }),
    ...(row.siret && { siret: row.siret }),
    name: row.name,
    ...(row.acronym && { acronym: row.acronym }),
    ...(row.commune_code && { communeCode: row.commune_code }),
    ...(row.commune_name && { communeName: row.commune_name }),
    ...(row.postcode && { postcode: row.postcode }),
    ...(row.grouping && { grouping: row.grouping }),
    status: row.status,
    ...(row.dissolved_on && { dissolvedOn: row.dissolved_on }),
  }
}
