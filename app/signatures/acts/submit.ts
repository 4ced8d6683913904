import { sql } from 'kysely'
import {
  type DeclaredAssociation,
  identityKey,
  inRegister,
  type Registered,
} from '../../associations/index.ts'
import { recordAssisted } from '../../beside/index.ts'
import type { CharterVersion } from '../../charter/index.ts'
import { newId, newReference } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Help } from '../../platform/http/route.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Mandate } from '../rules/mandate-form.ts'
import type { ReadingAnswers } from '../rules/reading-form.ts'
import { notBefore, requestLetter } from './request-letter.ts'
import '../facts.ts'
import '../tables.ts'

/** The three steps, read and right. */
export type Submission = {
  draftHash: string
  version: CharterVersion
  association: DeclaredAssociation
  places: string[]
  mandate: Mandate
  reading: ReadingAnswers
  consent: string
  /** Other texts signed in the same act: one letter, one press, a signature for each. */
  also?: readonly { version: CharterVersion; consent: string }[]
  lang: Lang
  network: string
  /** Who helps the person fill it in; the press that signs is theirs all the same. */
  help?: Help | undefined
}

/**
 * Records a request to sign and asks for its letters. The draft is locked: the same form sent sixteen times
 * at once is one request, and each sender gets the same answer.
 * @returns the signature’s id.
 */
export async function submit(
  tx: Tx,
  submission: Submission,
  now: Date,
): Promise<Outcome<string, 'unknown-draft'>> {
  const draft = await tx
    .selectFrom('signature_drafts')
    .select('signature_id')
    .where('hash', '=', submission.draftHash)
    .forUpdate()
    .executeTakeFirst()
  if (!draft) return refuse('unknown-draft')
  if (draft.signature_id) return done(draft.signature_id)
  const id = newId()
  const registered = await inRegister(tx, submission.association)
  const signers = await record(tx, { id, draft_hash: submission.draftHash }, submission, registered, now)
  for (const text of submission.also ?? [])
    await record(tx, { id: newId(), together_with: id }, { ...submission, ...text }, registered, now)
  const identity = identityKey(registered.declared)
  for (const signer of signers) await askForLetter(tx, signer, identity, submission, now)
  await tx
    .updateTable('signature_drafts')
    .set({ signature_id: id })
    .where('hash', '=', submission.draftHash)
    .execute()
  return done(id)
}

type Row = { id: string; draft_hash?: string; together_with?: string }

/** One text, with everything that is said of it. @returns its signers. */
async function record(
  tx: Tx,
  row: Row,
  submission: Submission,
  registered: Registered,
  now: Date,
): Promise<SignerRow[]> {
  await insertSignature(tx, row, submission, registered, now)
  await insertDetails(tx, row.id, submission)
  await recordAssisted(tx, submission.help, { kind: 'signature', subjectId: row.id }, now)
  return insertSigners(tx, row.id, submission)
}

async function insertSignature(
  tx: Tx,
  row: Row,
  submission: Submission,
  { declared, isInRegister }: Registered,
  now: Date,
): Promise<void> {
  const { version, mandate, reading } = submission
  await tx
    .insertInto('signatures')
    .values({
      id: row.id,
      reference: newReference(),
      draft_hash: row.draft_hash ?? null,
      ...(row.together_with && { together_with: row.together_with }),
      charter_id: version.charterId,
      version_id: version.id,
      version_sha256: version.sha256,
      lang: submission.lang,
      state: mandate.decision ? 'awaiting-confirmation' : 'awaiting-decision',
      association_id: null,
      // One voice each, whatever the spelling.
      identity_key: identityKey(declared),
      declared: sql<DeclaredAssociation>`${JSON.stringify(declared)}::text::jsonb`,
      is_in_register: isInRegister,
      consent: submission.consent,
      publication: reading.publication,
      public_sentence: reading.publicSentence ?? null,
      decision_body: mandate.decision?.body ?? null,
      decision_on: mandate.decision?.on ?? null,
      filled_in_by: mandate.filledInBy ?? null,
      requested_at: now,
      in_force_at: null,
      ended_at: null,
    })
    .execute()
  await insertFirstEvent(tx, row.id, mandate, now)
}

async function insertFirstEvent(tx: Tx, id: string, mandate: Mandate, now: Date): Promise<void> {
  const event = mandate.decision ? 'submit' : 'submit-undecided'
  await tx
    .insertInto('signature_events')
    .values({ signature_id: id, event, by: mandate.filledInBy ? 'filler' : 'signer', at: now })
    .execute()
}

async function insertDetails(tx: Tx, id: string, { places, reading }: Submission): Promise<void> {
  if (places.length > 0)
    await tx
      .insertInto('signature_places')
      .values(places.map((territory_id) => ({ signature_id: id, territory_id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  if (reading.commitments.length > 0)
    await tx
      .insertInto('signature_commitments')
      .values(
        reading.commitments.map(({ articleId, text }, i) => ({
          signature_id: id,
          position: i + 1,
          article_id: articleId ?? null,
          text,
        })),
      )
      .execute()
}

type SignerRow = { id: string; email: string | null }

async function insertSigners(tx: Tx, signatureId: string, { mandate }: Submission): Promise<SignerRow[]> {
  const rows = mandate.signers.map((signer, i) => ({
    id: newId(),
    signature_id: signatureId,
    position: i + 1,
    name: signer.name,
    email: signer.email ?? null,
    capacity: signer.capacity,
    title: signer.title,
    term_ends_on: signer.termEndsOn ?? null,
    confirmed_at: null,
  }))
  await tx.insertInto('signers').values(rows).execute()
  return rows
}

async function askForLetter(
  tx: Tx,
  signer: SignerRow,
  identity: string,
  { network }: Submission,
  now: Date,
): Promise<void> {
  if (!signer.email) return
  const posting = await requestLetter(
    tx,
    { email: signer.email, network, identity, signerId: signer.id },
    now,
  )
  if (!posting.post) return
  await announce(tx, 'signature.requested', { signerId: signer.id, ...notBefore(posting, now) }, now)
}
