import type { DeclaredAssociation } from '../../associations/index.ts'
import { fold } from '../../kernel/text.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { nationalByNumber, readNumber, searchNational } from '../../register/index.ts'

/** An association we know, or one of the national register that we do not know yet. */
export type FoundAssociation = { id: string } | { declared: DeclaredAssociation }

/** The association meant by what was chosen or typed: its identifier, a number, or its exact name. */
export async function findAssociation(
  db: Db | Tx,
  typed: string,
  choice: string,
): Promise<FoundAssociation | undefined> {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(choice)) {
    const chosen = await known(db).where('id', '=', choice).executeTakeFirst()
    if (chosen) return chosen
  }
  const number = readNumber(typed)
  if (number.ok) return byNumber(db, typed)
  const folded = fold(typed)
  if (folded === '') return undefined
  const named = await known(db).where('folded', '=', folded).limit(2).execute()
  // Two of the same name: only a number tells them apart.
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const entries = (await searchNational(db, typed)).filter((entry) => fold(entry.name) === folded)
  return entries.length === 1 && entries[0]
    ? byNumber(db, entries[0].rna ?? entries[0].siren ?? '')
    : undefined
}

async function byNumber(db: Db | Tx, text: string): Promise<FoundAssociation | undefined> {
  const entry = await nationalByNumber(db, text)
  if (!entry) {
    const compacted = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
    return known(db)
      .where((eb) => eb.or([eb('rna', '=', compacted), eb('siren', '=', compacted.slice(0, 9))]))
      .executeTakeFirst()
  }
  const isNetwork = entry.grouping === 'union' || entry.grouping === 'federation'
  return {
    declared: {
      kind: isNetwork ? 'network' : 'association',
      name: entry.name,
      themes: [],
      ...(entry.rna && { rna: entry.rna }),
      ...(entry.siren && { siren: entry.siren }),
      ...(entry.communeCode && { communeId: `commune:${entry.communeCode}` }),
      ...(entry.communeName && { communeName: entry.communeName }),
    },
  }
}

function known(db: Db | Tx) {
  return db.selectFrom('associations_public').select('id')
}

/** What the browser proposes while one types the name of an association. */
export async function suggestAssociations(db: Db | Tx, text: string) {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  let query = db
    .selectFrom('associations_public as a')
    .leftJoin('territories_public as t', 't.id', 'a.commune_id')
    .select(['a.id as value', 'a.name as label', 't.name as note'])
    .orderBy('a.name')
    .limit(8)
  for (const word of words) query = query.where('a.folded', 'like', `%${word}%`)
  return query.execute()
}
