import { sql } from 'kysely'
import { findOrCreateAssociation } from '../../associations/index.ts'
import { append } from '../../journal/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type LinkDetails, openedLink } from '../queries/opened-link.ts'
import { type WhyNotConfirm, whyNotConfirm } from '../rules/confirm.ts'
import { after, type SignatureEvent } from '../rules/state.ts'
import { lockVoice } from './lock-voice.ts'
import '../facts.ts'
import '../tables.ts'

/** A press of the button: through which link, on which text, from where. */
export type Press = {
  linkHash: string
  /** Fingerprint of the text the person had under the eyes. */
  read: string
  address: string
  userAgent: string
}

/**
 * Signs. The last signer’s press puts the signature in force: association, row, journal and fact in one
 * transaction. Pressing twice is pressing once.
 * @returns whether the signature is now in force, or the page that says why this press did not sign.
 * @throws PostgresError on `signatures_one_voice` when the same association signed meanwhile under another
 * of its numbers.
 */
export async function confirm(
  tx: Tx,
  press: Press,
  now: Date,
): Promise<Outcome<'in-force' | 'awaiting-other-signer', 'unknown-link' | WhyNotConfirm>> {
  await lockVoice(tx, press.linkHash)
  const link = await openedLink(tx, press.linkHash)
  if (!link) return refuse('unknown-link')
  const reason = whyNotConfirm(link, press.read, now)
  if (reason) return refuse(reason)
  if (link.waitingFor > 1) {
    await recordPress(tx, link, press, 'confirm-first', now)
    return done('awaiting-other-signer')
  }
  const association = await findOrCreateAssociation(tx, link.declared, now)
  await recordPress(tx, link, press, 'confirm-last', now)
  await putInForce(tx, link, association.id, now)
  return done('in-force')
}

/** One statement: the signer, the link, the place given back to the post, the event and the short-lived trace. */
async function recordPress(
  tx: Tx,
  link: LinkDetails,
  press: Press,
  event: SignatureEvent,
  now: Date,
): Promise<void> {
  const by = `signer-${link.signerPosition}`
  await sql`
    with signer as (update signers set confirmed_at = ${now} where id = ${link.signerId}),
      link as (update signing_links set used_at = ${now} where hash = ${link.hash}),
      given_back as (update letter_requests set pressed_at = ${now}
        where signer_id = ${link.signerId} and pressed_at is null),
      trace as (insert into signature_traces (signer_id, at, ip, user_agent)
        values (${link.signerId}, ${now}, ${press.address}, ${press.userAgent.slice(0, 300)}))
    insert into signature_events (signature_id, event, by, at)
      values (${link.signatureId}, ${event}, ${by}, ${now})`.execute(tx)
}

async function putInForce(tx: Tx, link: LinkDetails, associationId: string, now: Date): Promise<void> {
  const state = after(link.state, 'confirm-last')
  if (state !== 'in-force') throw new Error(`a signature cannot be confirmed from ${link.state}`)
  await tx
    .updateTable('signatures')
    .set({ state, in_force_at: now, association_id: associationId, proof_level: 'mailbox' })
    .where('id', '=', link.signatureId)
    .execute()
  const body = { reference: link.reference, versionSha256: link.boundTo }
  await append(tx, { kind: 'signature.confirmed', subjectId: link.signatureId, body }, now)
  await announce(tx, 'signature.confirmed', { signatureId: link.signatureId }, now)
}
