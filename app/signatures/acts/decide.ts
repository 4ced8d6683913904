import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { openedLink } from '../queries/opened-link.ts'
import { type LinkPage, linkPage } from '../rules/link-page.ts'
import { after } from '../rules/state.ts'
import { lockSignature } from './lock-signature.ts'
import { recordEvent } from './record-event.ts'

/** Notes that the body met and decided: the signature now only awaits the button. */
export async function decide(
  tx: Tx,
  linkHash: string,
  decision: { body: string; on: string },
  now: Date,
): Promise<Outcome<void, 'unknown-link' | LinkPage>> {
  const [, link] = await Promise.all([lockSignature(tx, linkHash), openedLink(tx, linkHash)])
  if (!link) return refuse('unknown-link')
  const page = linkPage(link, now)
  const state = after(link.state, 'decide')
  if (page !== 'awaiting-decision' || !state || state === 'draft') return refuse(page)
  await tx
    .updateTable('signatures')
    .set({ state, decision_body: decision.body, decision_on: decision.on })
    .where('id', '=', link.signatureId)
    .execute()
  await recordEvent(tx, link, 'decide', now)
  return done(undefined)
}
