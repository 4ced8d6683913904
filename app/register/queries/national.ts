import { type Selectable, sql } from 'kysely'
import type { Db, Tables, Tx } from '../../platform/db/database.ts'
import { type AssociationNumber, readNumber } from '../rules/number.ts'
import '../tables.ts'

/** An entry of the national register (RNA, SIRENE): public, whether the association signed or not. */
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
  /** Accents of its name were lost before the register reached us. */
  isDamaged?: true
}

/** The entry of an RNA, SIREN or SIRET number as typed; an active one first. Dissolved ones are found too. */
export async function nationalByNumber(db: Db | Tx, number: string): Promise<NationalEntry | undefined> {
  const read = readNumber(number)
  return read.ok ? withNumber(db, read.value) : undefined
}

async function withNumber(db: Db | Tx, number: AssociationNumber): Promise<NationalEntry | undefined> {
  const [column, value] =
    'rna' in number ? (['rna', number.rna] as const) : (['siren', number.siren] as const)
  const rows = await db
    .selectFrom('register_entries')
    .selectAll()
    .where((where) =>
      where.or([
        where('id', '=', value),
        where.and([where(column, '=', value), where(column, '!=', where.ref('id'))]),
      ]),
    )
    .orderBy(sql`array_position(array['active', 'dissolved', 'deleted'], status)`)
    .orderBy(sql`id = ${value}`, 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
  return rows[0] && toNationalEntry(rows[0])
}

/** Entries in the order of their identifiers; those that are gone meanwhile are left out. */
export async function entriesByIds(db: Db | Tx, ids: readonly string[]): Promise<NationalEntry[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('register_entries').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [toNationalEntry(row)] : []
  })
}

function toNationalEntry(row: Selectable<Tables['register_entries']>): NationalEntry {
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
    ...(row.is_damaged && { isDamaged: true }),
  }
}
