import { sql } from 'kysely'
import { type DeclaredAssociation, findOrCreateAssociation, identityKey } from '../../associations/index.ts'
import { append } from '../../journal/index.ts'
import { newId, newReference } from '../../kernel/ids.ts'
import type { Day } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { OlderSignature } from '../rules/older.ts'
import '../facts.ts'
import '../tables.ts'

/** What the history and the journal call it, and who does it. */
type Bringing = { event: 'take-over' | 'sign-in-meeting'; by: string; kind: string }

const fromList: Bringing = { event: 'take-over', by: 'team', kind: 'signature.taken-over' }

type TakenOver = { signatureId: string; associationId: string }

/**
 * Puts a signature given before this site in force, with where it comes from. One association, one voice:
 * one that stands already, given here or taken over, is left as it is.
 */
export async function takeOver(
  tx: Tx,
  older: OlderSignature,
  now: Date,
  how: Bringing = fromList,
): Promise<Outcome<TakenOver, 'already-given'>> {
  const { version, association } = older
  const found = await findOrCreateAssociation(tx, association, now)
  await lockAssociation(tx, version.charterId, found.id)
  const standing = await tx
    .selectFrom('signatures')
    .select('id')
    .where('charter_id', '=', version.charterId)
    .where('association_id', '=', found.id)
    .where('state', 'in', ['in-force', 'contested'])
    .executeTakeFirst()
  if (standing) return refuse('already-given')
  const id = newId()
  const reference = newReference()
  await insertSignature(tx, { id, reference, associationId: found.id }, older, now)
  await tx
    .insertInto('signature_events')
    .values({ signature_id: id, event: how.event, by: how.by, at: now })
    .execute()
  await insertOrigin(tx, id, older, now)
  await setPlaces(tx, id, older.places)
  const body = { reference, versionSha256: version.sha256 }
  await append(tx, { kind: how.kind, subjectId: id, body }, now)
  await announce(tx, 'signature.taken-over', { signatureId: id }, now)
  return done({ signatureId: id, associationId: found.id })
}

/** Two imports that name the same association at once stand in line. */
async function lockAssociation(tx: Tx, charterId: string, associationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${charterId} ${associationId}`}, 0))`.execute(tx)
}

type Named = { id: string; reference: string; associationId: string }

async function insertSignature(tx: Tx, named: Named, older: OlderSignature, now: Date): Promise<void> {
  const { version, association } = older
  await tx
    .insertInto('signatures')
    .values({
      id: named.id,
      reference: named.reference,
      draft_hash: null,
      charter_id: version.charterId,
      version_id: version.id,
      version_sha256: version.sha256,
      lang: 'fr',
      state: 'in-force',
      association_id: named.associationId,
      identity_key: identityKey(association),
      ...columnsOf(older, now),
      consent: '',
      decision_body: null,
      decision_on: null,
      filled_in_by: null,
      proof_level: older.proof,
      // What the register knows raises the level of what an association signs here, not of what a list says.
      is_in_register: false,
      requested_at: now,
      ended_at: null,
    })
    .execute()
}

/** What a corrected list may correct. A day is taken at noon: the hour is not known. */
export function columnsOf(older: Pick<OlderSignature, Correctable>, now: Date) {
  return {
    declared: sql<DeclaredAssociation>`${JSON.stringify(older.association)}::text::jsonb`,
    publication: older.publication,
    public_sentence: older.publicSentence ?? null,
    in_force_at: older.toldOn ? noon(older.toldOn) : now,
  }
}

type Correctable = 'association' | 'publication' | 'publicSentence' | 'toldOn'

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`)
}

async function insertOrigin(tx: Tx, id: string, { source, toldOn, by }: OlderSignature, now: Date) {
  await tx
    .insertInto('signature_origins')
    .values({
      signature_id: id,
      source,
      told_on: toldOn ?? null,
      taken_over_at: now,
      taken_over_by: by,
      ended_as: null,
    })
    .execute()
}

/** The places a signature speaks of become these. */
export async function setPlaces(tx: Tx, signatureId: string, places: readonly string[]): Promise<void> {
  await tx.deleteFrom('signature_places').where('signature_id', '=', signatureId).execute()
  if (places.length === 0) return
  await tx
    .insertInto('signature_places')
    .values([...new Set(places)].map((territory_id) => ({ signature_id: signatureId, territory_id })))
    .execute()
}
