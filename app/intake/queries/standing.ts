import { sql } from 'kysely'
import { type DeclaredAssociation, identityKey } from '../../associations/index.ts'
import { fold } from '../../kernel/text.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { declaredFrom, fingerprintOf } from '../rules/declared-from.ts'
import type { Judged } from '../rules/judge.ts'
import type { IntakeRecord, Settings } from '../rules/record.ts'
import '../tables.ts'

/** What an import brought in for the same answer of the same list, and whether it still stands as it was. */
export type Taking = { signatureId: string; fingerprint: string; identity: string; isUntouched: boolean }

/** A row with its target, ready to be compared with what stands and to be applied. */
export type Prepared = {
  association: DeclaredAssociation
  identity: string
  rowKey: string
  fingerprint: string
}

export function prepare(record: IntakeRecord, judged: Judged, settings: Settings): Prepared {
  const association = declaredFrom(record, judged)
  const identity = identityKey(association)
  return {
    association,
    identity,
    // The number that the form gave to an answer outlives a corrected name; without one, the association does.
    rowKey: record.sourceId ? `id:${record.sourceId}` : `who:${identity}`,
    fingerprint: fingerprintOf(record, association, settings),
  }
}

export async function takingOf(db: Db | Tx, sourceKey: string, rowKey: string): Promise<Taking | undefined> {
  const { rows } = await sql<Taking>`
    select t.signature_id as "signatureId", t.fingerprint, t.identity_key as identity,
      exists (select from signatures_public s
        where s.id = t.signature_id and s.proof_level in ('historic', 'paper')) as "isUntouched"
    from intake_takings t
    where t.source_key = ${sourceKey} and t.row_key = ${rowKey} and t.ended_as is null`.execute(db)
  return rows[0]
}

/** How a prepared row stands beside what is in force. */
export async function standingOf(
  db: Db | Tx,
  sourceKey: string,
  charterId: string,
  prepared: Prepared,
  knownId: string | undefined,
) {
  const taking = await takingOf(db, sourceKey, prepared.rowKey)
  const own = !taking
    ? ('none' as const)
    : !taking.isUntouched
      ? ('lived-since' as const)
      : taking.fingerprint === prepared.fingerprint
        ? ('same' as const)
        : ('differs' as const)
  const isGiven = own === 'none' && (await hasSignature(db, charterId, prepared.association, knownId))
  return { own, isGiven }
}

/** Whether an association has a signature in force, found as the signing would find it. */
async function hasSignature(
  db: Db | Tx,
  charterId: string,
  association: DeclaredAssociation,
  knownId: string | undefined,
): Promise<boolean> {
  const { name } = association
  const rna = association.rna ?? null
  const communeId = association.communeId ?? null
  const legal = association.siren ?? association.siret?.slice(0, 9) ?? null
  const { rows } = await sql<{ n: number }>`
    select 1 as n from associations_public a join signatures_public s on s.association_id = a.id
    where s.charter_id = ${charterId} and (a.id = ${knownId ?? null}::uuid or a.rna = ${rna} or a.siren = ${legal}
      or (a.folded = ${fold(name)} and a.commune_id = ${communeId}
        and (a.rna is null or ${rna}::text is null) and (a.siren is null or ${legal}::text is null)))
    limit 1`.execute(db)
  return rows.length > 0
}
