import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { openedTexts } from '../queries/opened-link.ts'
import { type LinkPage, linkPage } from '../rules/link-page.ts'
import { pageOfAct } from '../rules/one-act.ts'
import { after } from '../rules/state.ts'
import { lockAct } from './lock-signature.ts'
import { recordEvent } from './record-event.ts'

/** Notes that the body met and decided: the signature now only awaits the button. */
export async function decide(
  tx: Tx,
  linkHash: string,
  decision: { body: string; on: string },
  now: Date,
): Promise<Outcome<void, 'unknown-link' | LinkPage>> {
  await lockAct(tx, linkHash)
  const texts = await openedTexts(tx, linkHash)
  if (texts.length === 0) return refuse('unknown-link')
  const page = pageOfAct(texts.map((text) => linkPage(text, now)))
  if (page !== 'awaiting-decision') return refuse(page)
  for (const text of texts) {
    const state = after(text.state, 'decide')
    if (!state || state === 'draft') continue
    await tx
      .updateTable('signatures')
      .set({ state, decision_body: decision.body, decision_on: decision.on })
      .where('id', '=', text.signatureId)
      .execute()
    await recordEvent(tx, text, 'decide', now)
  }
  return done(undefined)
}
