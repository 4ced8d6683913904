import { type RawBuilder, sql } from 'kysely'
import { associationParts } from '../../associations/index.ts'
import { entryPart } from '../../journal/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { factPart } from '../../platform/jobs/facts.ts'
import { type LinkDetails, openedLink } from '../queries/opened-link.ts'
import { type WhyNotConfirm, whyNotConfirm } from '../rules/confirm.ts'
import { after, type SignatureEvent } from '../rules/state.ts'
import { givingWayParts } from './take-back.ts'
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

/** `several-texts`: the act is another, `confirmTogether`. */
type Confirmed = Outcome<
  'in-force' | 'awaiting-other-signer',
  'unknown-link' | 'several-texts' | WhyNotConfirm
>

/** Presses of one signature that may come in between before we say that something is wrong. */
const mostLooks = 50

/**
 * Signs. The last signer’s press puts the signature in force: association, row, journal and fact in one
 * statement, so in one transaction. Pressing twice is pressing once: the statement writes nothing when the
 * signature is no longer as it was read, and then it is read again.
 * @returns whether the signature is now in force, or the page that says why this press did not sign.
 * @throws PostgresError on `signatures_one_voice` when the same association signed meanwhile under another
 * of its numbers.
 */
export async function confirm(db: Db | Tx, press: Press, now: Date): Promise<Confirmed> {
  for (let look = 0; look < mostLooks; look++) {
    const link = await openedLink(db, press.linkHash)
    if (!link) return refuse('unknown-link')
    if (link.hasCompanions) return refuse('several-texts')
    const reason = whyNotConfirm(link, press.read, now)
    if (reason) return refuse(reason)
    if (await signText(db, link, press, now))
      return done(isLastFor(link) ? 'in-force' : 'awaiting-other-signer')
  }
  throw new Error('a signature moved at every look')
}

/** The press of this signer is the one that puts the signature in force. */
export function isLastFor(link: LinkDetails): boolean {
  return link.waitingFor === 1
}

/** Signs one text in one statement. @returns whether it was still as it was read. */
export function signText(db: Db | Tx, link: LinkDetails, press: Press, now: Date): Promise<boolean> {
  return isLastFor(link)
    ? recordPress(db, link, press, 'confirm-last', now, inForceParts(link, now))
    : recordPress(db, link, press, 'confirm-first', now, asItWas)
}

/** Nothing of the statement is written unless the signature is still the one that was read. */
const stillThere = sql`exists (select from held)`

/** The row moves all the same: a second signer who read it before must read it again. */
const asItWas = sql`signature as (update signatures set state = state where id in (select id from held))`

/** The association, the row, the journal for good, and the fact for what follows. */
function inForceParts(link: LinkDetails, now: Date): RawBuilder<unknown> {
  const state = after(link.state, 'confirm-last')
  if (state !== 'in-force') throw new Error(`a signature cannot be confirmed from ${link.state}`)
  const body = { reference: link.reference, versionSha256: link.boundTo }
  const entry = { kind: 'signature.confirmed', subjectId: link.signatureId, body }
  return sql`
    ${associationParts(link.declared, now, stillThere)},
    ${givingWayParts(link.charterId, now)},
    signature as (update signatures set state = ${state}, in_force_at = ${now},
      association_id = (select id from association),
      proof_level = case when is_in_register then 'register' else 'mailbox' end
      -- An older voice gives way before this one is heard: there is never a moment with two.
      where id in (select id from held) and (select count(*) from older) >= 0),
    entry as (${entryPart(entry, now, stillThere)}),
    fact as (${factPart('signature.confirmed', { signatureId: link.signatureId }, now, stillThere)})`
}

/** The signer, the link, the place given back to the post, the short-lived trace, the event, and `parts`. */
async function recordPress(
  db: Db | Tx,
  link: LinkDetails,
  press: Press,
  event: SignatureEvent,
  now: Date,
  parts: RawBuilder<unknown>,
): Promise<boolean> {
  const { rows } = await sql`
    with held as (select id from signatures
        where id = ${link.signatureId} and xmin = ${link.rowVersion}::text::xid for update),
      ${parts},
      signer as (update signers set confirmed_at = ${now} where id = ${link.signerId} and ${stillThere}),
      link as (update signing_links set used_at = ${now} where hash = ${link.hash} and ${stillThere}),
      given_back as (update letter_requests set pressed_at = ${now}
        where signer_id = ${link.signerId} and pressed_at is null and ${stillThere}),
      trace as (insert into signature_traces (signer_id, at, ip, user_agent)
        select ${link.signerId}::uuid, ${now}::timestamptz, ${press.address}::text,
          ${press.userAgent.slice(0, 300)}::text from held)
    insert into signature_events (signature_id, event, by, at)
      select id, ${event}::text, ${`signer-${link.signerPosition}`}::text, ${now}::timestamptz from held
      returning id`.execute(db)
  return rows.length > 0
}
