import { type RawBuilder, sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { fold } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { inRegister } from '../queries/in-register.ts'
import {
  associationSlug,
  type DeclaredAssociation,
  declaredSiren,
  identityKey,
  nameKey,
} from '../rules/declared.ts'

type Found = { id: string; slug: string; name: string }

/**
 * The association a declaration speaks of: the one we know by its RNA number, its SIREN, or its name and
 * commune; else a new one. What we know already is never overwritten, only completed.
 * @throws PostgresError on a unique index when somebody else creates it at the same instant: the act starts again
 * (`platform/db/transaction.ts`) and finds it.
 */
export async function findOrCreateAssociation(
  tx: Tx,
  declared: DeclaredAssociation,
  now: Date,
): Promise<Found> {
  const { declared: numbered } = await inRegister(tx, declared)
  const { rows } = await sql<Found>`
    with ${associationParts(numbered, now, sql`true`)} select id, slug, name from association`.execute(tx)
  const [found] = rows
  if (!found) throw new Error('an association was neither found nor created')
  return found
}

/**
 * The same as parts of another act’s statement: its part `association` holds the one row.
 * @param declared with its linked number (`inRegister`).
 * @param when whether the statement writes at all.
 */
export function associationParts(
  declared: DeclaredAssociation,
  now: Date,
  when: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    found_association as (${found(declared, when)}),
    known_association as (${kept}),
    completed_association as (${completed(declared, now)}),
    new_association as (${created(declared, now, when)}),
    association as (
      select id, slug, name from known_association union all select id, slug, name from new_association)`
}

/** By its number first; by its name and commune unless a number says it is another. */
function found(declared: DeclaredAssociation, when: RawBuilder<unknown>): RawBuilder<unknown> {
  const { rna, siren } = columnsOf(declared)
  return sql`
    select id, slug, name from associations
    where ${when} and (rna = ${rna} or siren = ${siren}
      or identity_key in (${identityKey(declared)}, ${nameKey(declared)})
        and (rna is null or rna = coalesce(${rna}, rna))
        and (siren is null or siren = coalesce(${siren}, siren)))
    order by rna = ${rna} desc nulls last, siren = ${siren} desc nulls last, created_at
    limit 1`
}

/** An entry that was joined to another leads to it. */
const kept = sql`
  select a.id, a.slug, a.name from found_association f left join association_merges m on m.merged_id = f.id
    join associations a on a.id = coalesce(m.kept_id, f.id)`

function completed(declared: DeclaredAssociation, now: Date): RawBuilder<unknown> {
  const given = columnsOf(declared)
  // A number stays with the association that has it.
  const free = (column: 'rna' | 'siren') => sql`coalesce(a.${sql.ref(column)}, (
    select ${given[column]}::text where not exists (
      select from associations other where other.${sql.ref(column)} = ${given[column]})))`
  return sql`
    update associations a set
      acronym = coalesce(acronym, ${given.acronym}), rna = ${free('rna')}, siren = ${free('siren')},
      siret = coalesce(siret, ${given.siret}),
      local_law_reference = coalesce(local_law_reference, ${given.localLawReference}),
      commune_id = coalesce(commune_id, ${given.communeId}),
      themes = case when themes = '{}' then ${given.themes}::text[] else themes end,
      website = coalesce(website, ${given.website}), updated_at = ${now}
    where id in (select id from known_association)`
}

function created(declared: DeclaredAssociation, now: Date, when: RawBuilder<unknown>): RawBuilder<unknown> {
  const given = columnsOf(declared)
  return sql`
    insert into associations (id, slug, kind, name, acronym, folded, rna, siren, siret, local_law_reference,
      identity_key, commune_id, themes, website, created_at, updated_at)
    select ${newId()}::uuid, ${freeSlug(associationSlug(declared.name))}, ${declared.kind}::text,
      ${declared.name}::text, ${given.acronym}::text, ${fold(declared.name)}::text, ${given.rna}::text,
      ${given.siren}::text, ${given.siret}::text, ${given.localLawReference}::text,
      ${identityKey(declared)}::text, ${given.communeId}::text, ${given.themes}::text[], ${given.website}::text,
      ${now}::timestamptz, ${now}::timestamptz
    where ${when} and not exists (select from known_association)
    returning id, slug, name`
}

/** Namesakes share the beginning of their address: `les-amis`, `les-amis-2`… */
function freeSlug(base: string): RawBuilder<unknown> {
  const isTaken = (slug: RawBuilder<unknown>) => sql`exists (select from associations where slug = ${slug})`
  const numbered = sql`${base}::text || '-' || n`
  return sql`case when ${isTaken(sql`${base}`)}
    then (select ${numbered} from generate_series(2, 10000) n where not ${isTaken(numbered)} order by n limit 1)
    else ${base} end`
}

function columnsOf(declared: DeclaredAssociation) {
  return {
    acronym: declared.acronym ?? null,
    rna: declared.rna ?? null,
    siren: declaredSiren(declared) ?? null,
    siret: declared.siret ?? null,
    localLawReference: declared.localLawReference ?? null,
    communeId: declared.communeId ?? null,
    themes: declared.themes,
    website: declared.website ?? null,
  }
}
