import { type RawBuilder, sql } from 'kysely'
import { associationGiven, associationParts } from '../../associations/index.ts'
import { entriesPart, entryGiven } from '../../journal/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { factGiven, factsPart } from '../../platform/jobs/facts.ts'
import type { LinkDetails } from '../queries/opened-link.ts'
import { after } from '../rules/state.ts'
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

/** A press that signs, and the signature as it was read. */
export type TextToSign = { link: LinkDetails; press: Press }

/** The press of this signer is the one that puts the signature in force. */
export function isLastFor(link: LinkDetails): boolean {
  return link.waitingFor === 1
}

/**
 * Writes presses down, each of another signature: one statement for those that put one in force, one for the
 * others.
 * @returns the signatures that were still as they were read; nothing was written of the others.
 */
export async function writePresses(
  db: Db | Tx,
  texts: readonly TextToSign[],
  now: Date,
): Promise<Set<string>> {
  const last = texts.filter(({ link }) => isLastFor(link))
  const first = texts.filter(({ link }) => !isLastFor(link))
  const signed = [
    await write(
      db,
      last.map((text) => lastPress(text, now)),
      now,
      inForceParts(now),
    ),
    await write(
      db,
      first.map((text) => pressed(text, 'confirm-first')),
      now,
      asItWas,
    ),
  ]
  return new Set(signed.flat())
}

function pressed({ link, press }: TextToSign, event: 'confirm-first' | 'confirm-last') {
  return {
    signature: link.signatureId,
    version: link.rowVersion,
    charter: link.charterId,
    signer: link.signerId,
    link: link.hash,
    event,
    by: `signer-${link.signerPosition}`,
    ip: press.address,
    agent: press.userAgent.slice(0, 300),
  }
}

/** The same, with what the other rooms write when a signature comes in force. */
function lastPress(text: TextToSign, now: Date) {
  const { link } = text
  const body = { reference: link.reference, versionSha256: link.boundTo }
  const entry = { kind: 'signature.confirmed', subjectId: link.signatureId, body }
  if (after(link.state, 'confirm-last') !== 'in-force')
    throw new Error(`a signature cannot be confirmed from ${link.state}`)
  return {
    ...pressed(text, 'confirm-last'),
    association: associationGiven(link.declared, now),
    entry: entryGiven(entry, now),
    fact: factGiven('signature.confirmed', { signatureId: link.signatureId }, now),
  }
}

/** The row moves all the same: a second signer who read it before must read it again. */
const asItWas = sql`signature as (update signatures set state = state where id in (select signature from held))`

/** The association, the row, the journal for good, and the fact for what follows. */
function inForceParts(now: Date): RawBuilder<unknown> {
  return sql`
    ${associationParts},
    whose as (select held.signature, held.charter, association.id as association
      from held join association on association.given = (held.association ->> 'id')::uuid),
    ${givingWayParts(now)},
    signature as (update signatures s set state = 'in-force', in_force_at = ${now},
      association_id = whose.association,
      -- A code on paper proves no mailbox: it is told as what it is.
      proof_level = case when exists (select from signers g where g.signature_id = s.id and g.email is null)
        then 'declared' when is_in_register then 'register' else 'mailbox' end
      -- An older voice gives way before this one is heard: there is never a moment with two.
      from whose where s.id = whose.signature and (select count(*) from older) >= 0),
    entry as (${entriesPart}),
    fact as (${factsPart})`
}

/**
 * An association signs by itself what a list had brought in for it: its own signature takes the place; nobody
 * else is touched.
 */
function givingWayParts(now: Date): RawBuilder<unknown> {
  return sql`
    older as (update signatures s set state = 'withdrawn', ended_at = ${now}
      from whose where s.charter_id = whose.charter and s.association_id = whose.association
        and s.state = 'in-force' and s.proof_level in ('historic', 'paper', 'meeting')
        and s.id in (select signature_id from signature_origins)
      returning s.id),
    older_origin as (update signature_origins set ended_as = 'replaced'
      where signature_id in (select id from older)),
    older_event as (insert into signature_events (signature_id, event, by, at)
      select id, 'replace', 'signer', ${now} from older)`
}

/** The signer, the link, the place given back to the post, the short-lived trace, the event, and `parts`. */
async function write(
  db: Db | Tx,
  presses: readonly ReturnType<typeof pressed>[],
  now: Date,
  parts: RawBuilder<unknown>,
): Promise<string[]> {
  if (presses.length === 0) return []
  const { rows } = await sql<{ signature: string }>`
    with pressed as (
        select * from jsonb_to_recordset(${JSON.stringify(presses)}::text::jsonb) as p(signature uuid,
          version text, charter uuid, signer uuid, link text, event text, by text, ip text, agent text,
          association jsonb, entry jsonb, fact jsonb)),
      -- Nothing is written of a signature that is no longer the one that was read. Always held in the same order.
      held as (select p.* from pressed p join signatures s on s.id = p.signature
        where s.xmin = p.version::xid order by s.id for update of s),
      ${parts},
      signer as (update signers set confirmed_at = ${now} where id in (select signer from held)),
      link as (update signing_links set used_at = ${now} where hash in (select link from held)),
      given_back as (update letter_requests set pressed_at = ${now}
        where signer_id in (select signer from held) and pressed_at is null),
      trace as (insert into signature_traces (signer_id, at, ip, user_agent)
        select signer, ${now}::timestamptz, ip, agent from held)
    insert into signature_events (signature_id, event, by, at)
      select signature, event, by, ${now}::timestamptz from held
      returning signature_id as signature`.execute(db)
  return rows.map(({ signature }) => signature)
}
