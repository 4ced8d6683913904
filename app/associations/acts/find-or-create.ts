import { type Expression, sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { fold } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { nationalByNumber } from '../../register/index.ts'
import { mergedInto } from '../queries/standing.ts'
import {
  associationSlug,
  type DeclaredAssociation,
  declaredSiren,
  identityKey,
  nameKey,
} from '../rules/declared.ts'

type Found = { id: string; slug: string; name: string }

/**
 * The association a signature speaks of: the one we know by its RNA number, its SIREN, or its name and
 * commune; else a new one. What we know already is never overwritten, only completed.
 */
export async function findOrCreateAssociation(
  tx: Tx,
  declared: DeclaredAssociation,
  now: Date,
): Promise<Found> {
  const numbered = await withLinkedNumber(tx, declared)
  await waitInLine(tx, numbered)
  const known = await keptEntry(tx, await findKnown(tx, numbered))
  return known ? complete(tx, known, numbered, now) : create(tx, numbered, now)
}

/** The register tells which SIREN and which RNA number are the same association. */
async function withLinkedNumber(tx: Tx, declared: DeclaredAssociation): Promise<DeclaredAssociation> {
  const siren = declaredSiren(declared)
  const number = declared.rna ?? siren
  const entry = number && !(declared.rna && siren) ? await nationalByNumber(tx, number) : undefined
  const linked = { rna: declared.rna ?? entry?.rna, siren: siren ?? entry?.siren }
  return {
    ...declared,
    ...(linked.rna && { rna: linked.rna }),
    ...(linked.siren && { siren: linked.siren }),
  }
}

/** Two people who declare the same association at once stand in line, always in the same order. */
async function waitInLine(tx: Tx, declared: DeclaredAssociation): Promise<void> {
  const keys = [declared.rna, declared.siren, nameKey(declared)].filter((key) => key !== undefined)
  const inOrder = keys.map((key) => `association ${key}`).toSorted()
  await sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${inOrder}::text[]) key`.execute(
    tx,
  )
}

async function findKnown(tx: Tx, declared: DeclaredAssociation): Promise<Found | undefined> {
  const { rna, siren } = declared
  const rows = await tx
    .selectFrom('associations')
    .select(['id', 'slug', 'name', 'rna', 'siren'])
    .where(({ eb, or }) =>
      or([
        eb('identity_key', 'in', [identityKey(declared), nameKey(declared)]),
        ...(rna ? [eb('rna', '=', rna)] : []),
        ...(siren ? [eb('siren', '=', siren)] : []),
      ]),
    )
    .execute()
  const namesake = rows.find(
    (row) => (!rna || !row.rna || row.rna === rna) && (!siren || !row.siren || row.siren === siren),
  )
  return (
    rows.find((row) => rna && row.rna === rna) ?? rows.find((row) => siren && row.siren === siren) ?? namesake
  )
}

/** An entry that was joined to another leads to it. */
async function keptEntry(tx: Tx, known: Found | undefined): Promise<Found | undefined> {
  const kept = known && (await mergedInto(tx, known.id))
  if (!kept) return known
  return tx
    .selectFrom('associations')
    .select(['id', 'slug', 'name'])
    .where('id', '=', kept)
    .executeTakeFirstOrThrow()
}

async function complete(tx: Tx, known: Found, declared: DeclaredAssociation, now: Date): Promise<Found> {
  const given = columnsOf(declared)
  const blank = <T>(column: Expression<T>, value: T) => sql<T>`coalesce(${column}, ${value})`
  const free = (column: 'rna' | 'siren') => sql<string | null>`coalesce(${sql.ref(column)},
    (select ${given[column]}::text where not exists
      (select from associations other where other.${sql.ref(column)} = ${given[column]})))`
  await tx
    .updateTable('associations')
    .set(({ ref }) => ({
      acronym: blank(ref('acronym'), given.acronym),
      rna: free('rna'),
      siren: free('siren'),
      siret: blank(ref('siret'), given.siret),
      local_law_reference: blank(ref('local_law_reference'), given.local_law_reference),
      commune_id: blank(ref('commune_id'), given.commune_id),
      themes: sql`case when themes = '{}' then ${given.themes} else themes end`,
      website: blank(ref('website'), given.website),
      updated_at: now,
    }))
    .where('id', '=', known.id)
    .execute()
  return { id: known.id, slug: known.slug, name: known.name }
}

/** Namesakes share the beginning of their address; whoever comes at the same time takes the next number. */
async function create(tx: Tx, declared: DeclaredAssociation, now: Date): Promise<Found> {
  const base = associationSlug(declared.name)
  let slug = base
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const row = await tx
      .insertInto('associations')
      .values({
        id: newId(),
        slug,
        identity_key: identityKey(declared),
        name: declared.name,
        kind: declared.kind,
        folded: fold(declared.name),
        ...columnsOf(declared),
        created_at: now,
        updated_at: now,
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning(['id', 'slug', 'name'])
      .executeTakeFirst()
    if (row) return row
    slug = await freeSlug(tx, base)
  }
  throw new Error(`no free address for ${base}`)
}

async function freeSlug(tx: Tx, base: string): Promise<string> {
  const rows = await tx
    .selectFrom('associations')
    .select('slug')
    .where('slug', '~', `^${base}(-[0-9]+)?$`)
    .execute()
  const taken = new Set(rows.map((row) => row.slug))
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

function columnsOf(declared: DeclaredAssociation) {
  return {
    acronym: declared.acronym ?? null,
    rna: declared.rna ?? null,
    siren: declared.siren ?? null,
    siret: declared.siret ?? null,
    local_law_reference: declared.localLawReference ?? null,
    commune_id: declared.communeId ?? null,
    themes: declared.themes,
    website: declared.website ?? null,
  }
}
