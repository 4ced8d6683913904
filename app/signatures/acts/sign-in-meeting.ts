import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { OlderSignature } from '../rules/older.ts'
import type { SpotMandate } from '../rules/spot-form.ts'
import { takeOver } from './take-over.ts'
import '../facts.ts'
import '../tables.ts'

/** A signature given among others: what was read, who signs, and who typed it for them. */
export type SpotSignature = Omit<OlderSignature, 'publication' | 'proof'> & {
  proof: 'meeting' | 'paper'
  consent: string
  mandate: SpotMandate
  /** The name of the person at the keyboard. */
  enteredBy: string
}

const bringing = { event: 'sign-in-meeting', by: 'steward', kind: 'signature.in-meeting' } as const

/**
 * Puts a signature given in a meeting in force. It stays known as such until its association confirms it from its
 * mailbox: the person who signs is written down, and speaks for nobody here before that.
 */
export async function signInMeeting(
  tx: Tx,
  { consent, mandate, enteredBy, ...older }: SpotSignature,
  now: Date,
): Promise<Outcome<string, 'already-given'>> {
  const taken = await takeOver(tx, { ...older, publication: 'named' }, now, bringing)
  if (!taken.ok) return refuse('already-given')
  const { signatureId } = taken.value
  const { decision, signer } = mandate
  await tx
    .updateTable('signatures')
    .set({
      consent,
      filled_in_by: enteredBy,
      decision_body: decision?.body ?? null,
      decision_on: decision?.on ?? null,
    })
    .where('id', '=', signatureId)
    .execute()
  await tx
    .insertInto('signers')
    .values({
      id: newId(),
      signature_id: signatureId,
      position: 1,
      name: signer.name,
      email: signer.email,
      capacity: signer.capacity,
      title: signer.title,
      term_ends_on: null,
      confirmed_at: null,
    })
    .execute()
  await announce(tx, 'signature.given-in-meeting', { signatureId }, now)
  return done(signatureId)
}
