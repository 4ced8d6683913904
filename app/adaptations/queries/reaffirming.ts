import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { addresseesOf } from '../../signatures/index.ts'
import type { Because } from '../rules/reaffirming.ts'

/** A signature of a local charter that stands: on which version, and since when. */
export type StandingHere = {
  signatureId: string
  reference: string
  charterId: string
  association: string
  versionId: string
  version: { number: number; sha256: string }
  signedAt: Date
  reaffirmedAt: Date | null
}

/** The latest version a signature agreed to, and when: its own, unless it said so since. */
const latest = sql`left join lateral (
  select version_id, at from local_reaffirmations r where r.signature_id = s.id order by at desc, id desc limit 1) said on true`

export async function standingHere(db: Db | Tx, signatureId: string): Promise<StandingHere | undefined> {
  const { rows } = await sql<StandingHere>`
    select s.id as "signatureId", s.reference, s.charter_id as "charterId", a.name as association,
      v.id as "versionId", jsonb_build_object('number', v.number, 'sha256', v.sha256) as version,
      s.in_force_at as "signedAt", said.at as "reaffirmedAt"
    from local_signatures_public s join associations_public a on a.id = s.association_id ${latest}
      join charter_public v on v.id = coalesce(said.version_id, s.version_id)
    where s.id = ${signatureId}`.execute(db)
  return rows[0]
}

/** Those who signed, can still be reached, and have not pressed for this version yet: ids of signers. */
export async function signersWanting(db: Db | Tx, signatureId: string, versionId: string): Promise<string[]> {
  const words = await db
    .selectFrom('local_reaffirmation_words')
    .select('signer_id')
    .where('signature_id', '=', signatureId)
    .where('version_id', '=', versionId)
    .execute()
  const said = new Set(words.map((word) => word.signer_id))
  const signers = await addresseesOf(db, signatureId)
  return signers.flatMap(({ signerId, hasConfirmed }) =>
    hasConfirmed && !said.has(signerId) ? [signerId] : [],
  )
}

export type ToAsk = { signatureId: string; charterId: string }

/** They are asked some hundreds at a time: whoever was asked is not found again. */
const mostAtOnce = 500

/** Charters whose text lives: those that sleep or are closed ask nobody anything. */
const lives = sql`l.state in ('adopted', 'drafting', 'proposed')`

/** What each is asked once about: a version, by its id. */
const notAsked = (because: Because, ref: string) => sql`not exists (select from local_asks k
  where k.signature_id = s.id and k.because = ${because} and k.ref = ${ref})`

/** Who is still to be asked because a version of a local charter was adopted: whoever stands on an older one. */
export function standingBefore(db: Db | Tx, versionId: string): Promise<ToAsk[]> {
  return toAsk(
    db,
    sql`${lives} and s.charter_id = (select charter_id from local_versions where version_id = ${versionId})
    and coalesce(said.version_id, s.version_id) <> ${versionId} and ${notAsked('local-version', versionId)}`,
  )
}

/** Who is still to be asked because the national text has a newer version: everyone who signed a local charter that lives. */
export function everyoneSigned(db: Db | Tx, versionId: string): Promise<ToAsk[]> {
  return toAsk(db, sql`${lives} and ${notAsked('national-version', versionId)}`)
}

/** Whoever signed, agreed or was asked longer ago than the territory chose. */
export function dueAgain(db: Db | Tx, now: Date): Promise<ToAsk[]> {
  return toAsk(
    db,
    sql`${lives} and l.reconfirm_months > 0 and greatest(s.in_force_at, said.at,
      (select max(asked_at) from local_asks k where k.signature_id = s.id))
      < ${now}::timestamptz - make_interval(months => l.reconfirm_months)`,
  )
}

async function toAsk(db: Db | Tx, which: RawBuilder<unknown>): Promise<ToAsk[]> {
  const { rows } = await sql<ToAsk>`
    select s.id as "signatureId", s.charter_id as "charterId"
    from local_signatures_public s join local_charters l on l.id = s.charter_id ${latest}
    where ${which} order by s.in_force_at, s.id limit ${mostAtOnce}`.execute(db)
  return rows
}

/** Why a signature was asked. */
export async function askById(
  db: Db | Tx,
  id: string,
): Promise<{ signatureId: string; because: Because } | undefined> {
  return db
    .selectFrom('local_asks')
    .select(['signature_id as signatureId', 'because'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The version that an adoption made, when it was adopted. */
export async function versionAdopted(db: Db | Tx, adoptionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('local_adoptions')
    .select('version_id')
    .where('id', '=', adoptionId)
    .executeTakeFirst()
  return row?.version_id ?? undefined
}
