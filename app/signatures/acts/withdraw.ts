import { append } from '../../journal/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { openedTexts } from '../queries/opened-link.ts'
import { type LinkPage, linkPage } from '../rules/link-page.ts'
import { after } from '../rules/state.ts'
import { lockAct } from './lock-signature.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'

/**
 * Ends a signature, at any time and without a reason. It stays in the history; signing again is a new one.
 * @param which the reference of one text, when several were signed in one act; the others stay.
 */
export async function withdraw(
  tx: Tx,
  linkHash: string,
  now: Date,
  which?: string,
): Promise<Outcome<void, 'unknown-link' | LinkPage>> {
  await lockAct(tx, linkHash)
  const texts = await openedTexts(tx, linkHash)
  const link = which ? texts.find(({ reference }) => reference === which) : texts[0]
  if (!link) return refuse('unknown-link')
  const state = after(link.state, 'withdraw')
  if (!state || state === 'draft') return refuse(linkPage(link, now))
  await tx
    .updateTable('signatures')
    .set({ state, ended_at: now })
    .where('id', '=', link.signatureId)
    .execute()
  await recordEvent(tx, link, 'withdraw', now)
  const body = { reference: link.reference }
  await append(tx, { kind: 'signature.withdrawn', subjectId: link.signatureId, body }, now)
  await announce(tx, 'signature.withdrawn', { signatureId: link.signatureId }, now)
  return done(undefined)
}
