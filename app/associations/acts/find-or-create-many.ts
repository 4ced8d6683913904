import { type RawBuilder, sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { fold } from '../../kernel/text.ts'
import {
  associationSlug,
  type DeclaredAssociation,
  declaredSiren,
  identityKey,
  nameKey,
} from '../rules/declared.ts'

/**
 * A declaration as `associationParts` takes it: the columns of the association that is made when none is known.
 * @param declared with its linked number (`inRegister`).
 */
export function associationGiven(declared: DeclaredAssociation, now: Date) {
  return {
    id: newId(),
    slug: associationSlug(declared.name),
    kind: declared.kind,
    name: declared.name,
    acronym: declared.acronym,
    folded: fold(declared.name),
    rna: declared.rna,
    siren: declaredSiren(declared),
    siret: declared.siret,
    local_law_reference: declared.localLawReference,
    identity_key: identityKey(declared),
    name_key: nameKey(declared),
    commune_id: declared.communeId,
    themes: declared.themes,
    website: declared.website,
    at: now.toISOString(),
  }
}

const given = sql`
  select d.* from held, jsonb_to_record(held.association) as d(id uuid, slug text, kind text, name text,
    acronym text, folded text, rna text, siren text, siret text, local_law_reference text, identity_key text,
    name_key text, commune_id text, themes text[], website text, at timestamptz)`

/** By its number first; by its name and commune unless a number says it is another. */
const found = sql`
  select d.id as given, f.id from given_association d, lateral (
    select id from associations a
    where a.rna = d.rna or a.siren = d.siren
      or a.identity_key in (d.identity_key, d.name_key)
        and (a.rna is null or a.rna = coalesce(d.rna, a.rna))
        and (a.siren is null or a.siren = coalesce(d.siren, a.siren))
    order by a.rna = d.rna desc nulls last, a.siren = d.siren desc nulls last, a.created_at
    limit 1) f`

/** An entry that was joined to another leads to it. */
const known = sql`
  select f.given, a.id, a.slug, a.name from found_association f
    left join association_merges m on m.merged_id = f.id
    join associations a on a.id = coalesce(m.kept_id, f.id)`

/** A number stays with the association that has it. */
const free = (column: 'rna' | 'siren') => sql`coalesce(a.${sql.ref(column)}, (select d.${sql.ref(column)}
  where not exists (select from associations other where other.${sql.ref(column)} = d.${sql.ref(column)})))`

const completed = sql`
  update associations a set
    acronym = coalesce(a.acronym, d.acronym), rna = ${free('rna')}, siren = ${free('siren')},
    siret = coalesce(a.siret, d.siret),
    local_law_reference = coalesce(a.local_law_reference, d.local_law_reference),
    commune_id = coalesce(a.commune_id, d.commune_id),
    themes = case when a.themes = '{}' then d.themes else a.themes end,
    website = coalesce(a.website, d.website), updated_at = d.at
  from known_association k join given_association d on d.id = k.given where a.id = k.id`

const created = sql`
  insert into associations (id, slug, kind, name, acronym, folded, rna, siren, siret, local_law_reference,
    identity_key, commune_id, themes, website, created_at, updated_at)
  select d.id, ${freeSlug()}, d.kind, d.name, d.acronym, d.folded, d.rna, d.siren, d.siret,
    d.local_law_reference, d.identity_key, d.commune_id, d.themes, d.website, d.at, d.at
  from given_association d where not exists (select from known_association k where k.given = d.id)
  returning id, slug, name`

/**
 * Finds or creates the associations of many acts, as parts of the statement that does them. Its part `held` has
 * a row for each act that is done, with the act’s declaration (`associationGiven`) in its column `association`.
 * The part `association` then has a row for each: `given` is the declaration’s `id`.
 * @throws PostgresError on a unique index when two of the acts speak of the same new association, or of namesakes.
 */
export const associationParts: RawBuilder<unknown> = sql`
  given_association as (${given}),
  found_association as (${found}),
  known_association as (${known}),
  completed_association as (${completed}),
  new_association as (${created}),
  association as (
    select given, id, slug, name from known_association
    union all select id, id, slug, name from new_association)`

/** Namesakes share the beginning of their address: `les-amis`, `les-amis-2`… */
function freeSlug(): RawBuilder<unknown> {
  const isTaken = (slug: RawBuilder<unknown>) => sql`exists (select from associations where slug = ${slug})`
  const numbered = sql`d.slug || '-' || n`
  return sql`case when ${isTaken(sql`d.slug`)}
    then (select ${numbered} from generate_series(2, 10000) n where not ${isTaken(numbered)} order by n limit 1)
    else d.slug end`
}
