import { sql } from 'kysely'
import { currentVersion, versionById } from '../../charter/index.ts'
import { append } from '../../journal/index.ts'
import { newId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { localCharterById } from '../queries/charters.ts'
import { signersWanting, standingHere } from '../queries/reaffirming.ts'
import { type Agreement, type Because, type WhyNotReaffirm, whyNotReaffirm } from '../rules/reaffirming.ts'
import { stir } from './stir.ts'

/** Asks some signatures again, each once for the same reason. */
export async function askAgain(
  tx: Tx,
  of: { signatureId: string; charterId: string }[],
  { because, ref }: { because: Because; ref: string },
  now: Date,
): Promise<void> {
  for (const { signatureId, charterId } of of) {
    const id = newId()
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('local_asks')
      .values({ id, signature_id: signatureId, charter_id: charterId, because, ref, asked_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows) await announce(tx, 'local-charter.asked', { askId: id }, now)
  }
}

type Reaffirmation = {
  signatureId: string
  signerId: string
  agreement: Agreement
  /** The fingerprint of the text that was under the eyes. */
  read: string
  consent: (version: number, title: string) => string
}

/**
 * Still agreed, with the version that stands or with the newer one. Pressing twice is pressing once.
 * Where two people signed, either may say that nothing changed; a newer text needs both.
 */
export async function reaffirm(
  tx: Tx,
  { signatureId, signerId, agreement, read, consent }: Reaffirmation,
  now: Date,
): Promise<Outcome<void, WhyNotReaffirm | 'unknown-signature'>> {
  const signature = await standingHere(tx, signatureId)
  const charter = signature && (await localCharterById(tx, signature.charterId))
  const current = charter && (await currentVersion(tx, charter.slug))
  if (!signature || !charter || !current) return refuse('unknown-signature')
  // The second press finds the newer version already agreed to.
  if (agreement === 'newer' && signature.version.sha256 === read) return done(undefined)
  const why = whyNotReaffirm(agreement, { version: signature.version, current }, read)
  if (why) return refuse(why)
  const version = agreement === 'newer' ? current : await versionById(tx, signature.versionId)
  if (!version) return refuse('unknown-signature')
  if (
    agreement === 'newer' &&
    !(await everyoneSaid(tx, { signatureId, signerId, versionId: version.id }, now))
  )
    return done(undefined)
  const id = newId()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('local_reaffirmations')
    .values({
      ...{ id, signature_id: signatureId, version_id: version.id, version_sha256: version.sha256 },
      ...{ consent: consent(version.number, version.title), on_day: dayOf(now), at: now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) return done(undefined)
  const body = { reference: signature.reference, version: version.number, sha256: version.sha256 }
  await append(tx, { kind: 'local-signature.reaffirmed', subjectId: id, body }, now)
  await stir(tx, charter.id, now)
  await announce(tx, 'local-charter.moved', { charterId: charter.id }, now)
  return done(undefined)
}

type Word = { signatureId: string; signerId: string; versionId: string }

/** Notes a press for a newer text. @returns whether everyone who signed has pressed */
async function everyoneSaid(tx: Tx, { signatureId, signerId, versionId }: Word, now: Date): Promise<boolean> {
  // Two presses of the same instant would each miss the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reaffirm ${signatureId}`}, 0))`.execute(tx)
  await tx
    .insertInto('local_reaffirmation_words')
    .values({ signature_id: signatureId, version_id: versionId, signer_id: signerId, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await signersWanting(tx, signatureId, versionId)).length === 0
}
