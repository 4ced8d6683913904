import { append } from '../../journal/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type OlderSignature, type Standing, whyNotTouch } from '../rules/older.ts'
import { columnsOf, setPlaces } from './take-over.ts'
import '../facts.ts'
import '../tables.ts'

type WhyNot = 'unknown' | 'ended' | 'lived-since'

/** Ends a signature that was brought in by mistake: a visible event, never a deletion. One that lives stays. */
export async function takeBack(tx: Tx, signatureId: string, now: Date): Promise<Outcome<void, WhyNot>> {
  const standing = await lockStanding(tx, signatureId)
  const why = standing ? whyNotTouch(standing) : 'unknown'
  if (!standing || why) return refuse(why ?? 'unknown')
  await tx
    .updateTable('signatures')
    .set({ state: 'withdrawn', ended_at: now })
    .where('id', '=', signatureId)
    .execute()
  await endOrigin(tx, signatureId)
  await recordTeamEvent(tx, signatureId, 'take-back', now)
  const body = { reference: standing.reference }
  await append(tx, { kind: 'signature.taken-back', subjectId: signatureId, body }, now)
  await announce(tx, 'signature.taken-back', { signatureId }, now)
  return done(undefined)
}

export type Correction = Pick<
  OlderSignature,
  'association' | 'places' | 'publication' | 'publicSentence' | 'toldOn'
>

/** What a corrected list says anew of a signature it brought in, as long as nobody else touched it. */
export async function correctOlder(
  tx: Tx,
  signatureId: string,
  correction: Correction,
  now: Date,
): Promise<Outcome<void, WhyNot>> {
  const standing = await lockStanding(tx, signatureId)
  const why = standing ? whyNotTouch(standing) : 'unknown'
  if (why) return refuse(why)
  await tx.updateTable('signatures').set(columnsOf(correction, now)).where('id', '=', signatureId).execute()
  await tx
    .updateTable('signature_origins')
    .set({ told_on: correction.toldOn ?? null })
    .where('signature_id', '=', signatureId)
    .execute()
  await setPlaces(tx, signatureId, correction.places)
  await recordTeamEvent(tx, signatureId, 'correct', now)
  await announce(tx, 'signature.corrected', { signatureId }, now)
  return done(undefined)
}

async function lockStanding(tx: Tx, id: string): Promise<(Standing & { reference: string }) | undefined> {
  const row = await tx
    .selectFrom('signatures')
    .select(['state', 'proof_level as proof', 'reference'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const events = await tx
    .selectFrom('signature_events')
    .select('event')
    .where('signature_id', '=', id)
    .execute()
  return { ...row, events: events.map(({ event }) => event) }
}

async function endOrigin(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('signature_origins')
    .set({ ended_as: 'taken-back' })
    .where('signature_id', '=', id)
    .execute()
}

async function recordTeamEvent(tx: Tx, id: string, event: string, now: Date): Promise<void> {
  await tx.insertInto('signature_events').values({ signature_id: id, event, by: 'team', at: now }).execute()
}
