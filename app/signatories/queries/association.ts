import { sql } from 'kysely'
import type { Theme } from '../../associations/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Territory } from '../../territories/index.ts'
import type { Kind, ProofLevel } from '../rules/signatory.ts'
import { type SignedLocally, signedLocally } from './signed-locally.ts'
import { type Told, toldOf } from './told.ts'

/** A signature that stands, as its association wished it shown. */
export type StandingSignature = {
  version: number
  signedAt: Date
  /** Everything that is known, added up. */
  proofLevel: ProofLevel
  /** What was known when it was confirmed. */
  confirmedAs: ProofLevel
  /** Papers that the team read. */
  documents: SeenDocument[]
  /** Where it comes from, when it is older than the site; its day is told only if the source tells one. */
  origin?: { source: string; isDated: boolean }
  sentence?: string
  commitments: string[]
}

export type SeenDocument = { kind: 'minutes' | 'delegation' | 'statutes' | 'declaration'; datedOn: string }

/** What was signed once and withdrawn: it stays said, without its words. */
export type PastSignature = {
  version: number
  signedAt: Date
  withdrawnAt: Date
  /** Not withdrawn by the association: brought in by mistake, or replaced by a signature of its own. */
  endedAs?: 'taken-back' | 'replaced'
}

export type AssociationPage = {
  id: string
  slug: string
  name: string
  acronym?: string
  kind: Kind
  themes: Theme[]
  rna?: string
  siren?: string
  website?: string
  isFictional: boolean
  commune?: string
  actsIn: Territory[]
  standing: StandingSignature[]
  past: PastSignature[]
  /** Local charters it signed: told apart, never counted with the national one. */
  local: SignedLocally[]
  told: Told
}

/** The public page of an association that signed (the charter, or a local one) and is named, or was before it withdrew; otherwise nothing. */
export async function associationPage(db: Db | Tx, slug: string): Promise<AssociationPage | undefined> {
  const row = await db
    .selectFrom('associations_public as a')
    .leftJoin('territories_public as t', 't.id', 'a.commune_id')
    .selectAll('a')
    .select('t.name as commune')
    .where('a.slug', '=', slug)
    // Named once, it may have signed again and asked for silence: that wish is the last.
    .select(
      sql<boolean>`exists (select from signatures_public s
        where s.association_id = a.id and s.publication = 'counted')`.as('is_silent'),
    )
    .executeTakeFirst()
  if (!row) return undefined
  const signed = await signedBy(db, row.id, row.is_silent)
  if (!signed) return undefined
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    ...(row.acronym && { acronym: row.acronym }),
    kind: row.kind,
    themes: row.themes,
    ...(row.rna && { rna: row.rna }),
    ...(row.siren && { siren: row.siren }),
    ...(row.website && { website: row.website }),
    isFictional: row.fictional,
    ...(row.commune && { commune: row.commune }),
    actsIn: await placesOf(db, row.id),
    ...signed,
  }
}

/** @param isSilent it is counted without a name by the national charter; a name it gave a local one is public there. */
async function signedBy(db: Db | Tx, id: string, isSilent: boolean) {
  const [standing, past] = isSilent ? [[], []] : [await standingOf(db, id), await pastOf(db, id)]
  const [local, told] = [await signedLocally(db, id), await toldOf(db, id)]
  const isTold = standing.length + past.length > 0 || (told.closed && !isSilent)
  return isTold || local.length > 0 ? { standing, past, local, told } : undefined
}

async function standingOf(db: Db | Tx, associationId: string) {
  const rows = await db
    .selectFrom('signatures_public as s')
    .innerJoin('charter_public as v', 'v.id', 's.version_id')
    .leftJoin('signature_origins_public as o', 'o.signature_id', 's.id')
    .select(['s.id', 's.in_force_at', 's.proof_level', 's.confirmed_as', 's.public_sentence', 'v.number'])
    .select(['o.source', 'o.told_on'])
    .select(
      sql<string[]>`array(select text from signature_commitments_public c
        where c.signature_id = s.id order by position)`.as('commitments'),
    )
    .select(
      sql<SeenDocument[]>`coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'datedOn', d.dated_on)
        order by d.dated_on) from documents_seen_public d where d.signature_id = s.id), '[]')`.as(
        'documents',
      ),
    )
    .where('s.association_id', '=', associationId)
    .where('s.publication', '=', 'named')
    .where('v.charter_slug', '=', 'nationale')
    .orderBy('s.in_force_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.number,
    signedAt: row.in_force_at,
    proofLevel: row.proof_level,
    confirmedAs: row.confirmed_as,
    documents: row.documents,
    ...(row.source && { origin: { source: row.source, isDated: row.told_on !== null } }),
    ...(row.public_sentence && { sentence: row.public_sentence }),
    commitments: row.commitments,
  }))
}

async function pastOf(db: Db | Tx, associationId: string): Promise<PastSignature[]> {
  const rows = await db
    .selectFrom('signature_withdrawals_public as s')
    .innerJoin('charter_public as v', 'v.id', 's.version_id')
    .leftJoin('signature_origins_public as o', 'o.signature_id', 's.id')
    .select(['v.number as version', 's.in_force_at as signedAt', 's.ended_at as withdrawnAt', 'o.ended_as'])
    .where('s.association_id', '=', associationId)
    .where('v.charter_slug', '=', 'nationale')
    .orderBy('s.ended_at', 'desc')
    .execute()
  return rows.map(({ ended_as, ...row }) => ({ ...row, ...(ended_as && { endedAs: ended_as }) }))
}

/** Where it says that it acts now; until it does, where it said so when it signed. */
async function placesOf(db: Db | Tx, associationId: string): Promise<Territory[]> {
  const { rows } = await sql<Territory>`
    with told as (select territory_id from association_places_public where association_id = ${associationId}),
      given as (select id from signatures_public where association_id = ${associationId} and publication = 'named'
        union all
        select id from local_signatures_public where association_id = ${associationId} and publication = 'named'),
      signed as (select p.territory_id from given s join signature_places_public p on p.signature_id = s.id
        where not exists (select from told))
    select t.id, t.kind, t.code, t.name, t.hint from territories_public t
    where t.id in (select territory_id from told union select territory_id from signed)
    order by t.id`.execute(db)
  return [...rows]
}
