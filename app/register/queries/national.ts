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
  const rows = 'rna' in number ? await ofRna(db, number.rna) : await ofSiren(db, number.siren)
  const [first] = rows.map(toNationalEntry)
  if (!first?.rna || first.siren) return first
  const siren = onlySiren(rows)
  return siren ? { ...first, siren } : first
}

/** The RNA speaks first of its own numbers, then what SIRENE says of the same association. */
function ofRna(db: Db | Tx, rna: string) {
  return db
    .selectFrom('register_entries')
    .selectAll()
    .where((row) =>
      row.or([row('id', '=', rna), row.and([row('rna', '=', rna), row('rna', '!=', row.ref('id'))])]),
    )
    .orderBy(sql`id = ${rna}`, 'desc')
    .orderBy(...activeFirst)
    .orderBy('id', 'desc')
    .limit(mostLinked)
    .execute()
}

/** Twins may share a SIREN: the active one first, and the RNA before SIRENE, since it knows both numbers. */
function ofSiren(db: Db | Tx, siren: string) {
  return db
    .selectFrom('register_entries')
    .selectAll()
    .where((row) =>
      row.or([row('id', '=', siren), row.and([row('siren', '=', siren), row('siren', '!=', row.ref('id'))])]),
    )
    .orderBy(...activeFirst)
    .orderBy(sql`source = 'sirene'`)
    .orderBy('id', 'desc')
    .limit(mostLinked)
    .execute()
}

const activeFirst = [sql`array_position(array['active', 'dissolved', 'deleted'], status)`] as const
const mostLinked = 10

/** Several SIREN for one RNA number: nobody here can say which is right. */
function onlySiren(rows: readonly { siren: string | null; status: string }[]): string | undefined {
  const active = rows.flatMap(({ siren, status }) => (siren && status === 'active' ? [siren] : []))
  return new Set(active).size === 1 ? active[0] : undefined
}

/** Entries in the order of their identifiers; those that are gone meanwhile are left out. */
export async function entriesByIds(db: Db | Tx, ids: readonly string[]): Promise<NationalEntry[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('register_entries').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return onceEach(
    ids.flatMap((id) => {
      const row = byId.get(id)
      return row ? [toNationalEntry(row)] : []
    }),
  )
}

/** One association of both registers is one line: that of the RNA, at the first place of the two. */
function onceEach(entries: readonly NationalEntry[]): NationalEntry[] {
  const byNumber = Map.groupBy(entries, ({ rna, id }) => rna ?? id)
  return [...byNumber].flatMap(([rna, same]) => {
    const first = same.find(({ id }) => id === rna) ?? same[0]
    const siren = onlySiren(same.map((each) => ({ siren: each.siren ?? null, status: each.status })))
    return first ? [first.siren || !siren ? first : { ...first, siren }] : []
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
