import { sql } from 'kysely'
import { fold } from '../../kernel/text.ts'
import type { Db } from '../../platform/db/database.ts'
import { searchNational } from '../../register/index.ts'
import type { Candidate } from '../rules/record.ts'
import '../tables.ts'

type Row = { id: string; name: string; rna: string | null; siren: string | null; place: string | null }

/** What the team finds by hand, under words of its own: associations we know, then the national register. */
export async function searchByHand(db: Db, text: string): Promise<Candidate[]> {
  const words = text.trim().slice(0, 120)
  if (words.length < 2) return []
  const { rows } = await sql<Row>`
    select a.id, a.name, a.rna, a.siren, t.name as place
    from associations_public a left join territories_public t on t.id = a.commune_id
    where a.folded like ${`%${fold(words)}%`} or a.folded % ${fold(words)}
    order by similarity(a.folded, ${fold(words)}) desc limit 5`.execute(db)
  const known = rows.map(
    ({ id, name, rna, siren, place }): Candidate => ({
      to: `association:${id}`,
      name,
      ...(place && { place }),
      ...(rna && { rna }),
      ...(siren && { siren }),
      reason: 'name',
    }),
  )
  const national = await searchNational(db, words, 8)
  return [
    ...known,
    ...national
      .filter(({ rna }) => !rna || known.every((one) => one.rna !== rna))
      .map(
        (entry): Candidate => ({
          to: `national:${entry.id}`,
          name: entry.name,
          ...(entry.communeName && { place: entry.communeName }),
          ...(entry.rna && { rna: entry.rna }),
          ...(entry.siren && { siren: entry.siren }),
          ...(entry.siret && { siret: entry.siret }),
          ...(entry.grouping && { grouping: entry.grouping }),
          ...(entry.status !== 'active' && { isDissolved: true }),
          reason: 'name',
        }),
      ),
  ]
}
