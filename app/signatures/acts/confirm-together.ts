import { findOrCreateAssociation } from '../../associations/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { givenByAssociation } from '../queries/given.ts'
import { type LinkDetails, openedTexts } from '../queries/opened-link.ts'
import { type WhyNotConfirm, whyNotConfirm } from '../rules/confirm.ts'
import { pageOfAct } from '../rules/one-act.ts'
import { after } from '../rules/state.ts'
import { lockAct } from './lock-signature.ts'
import { recordEvent } from './record-event.ts'
import { isLastFor, type Press, writePresses } from './write-presses.ts'

/** `read` holds the fingerprint of every text the person had under the eyes. */
export type PressOfSeveral = Omit<Press, 'read'> & { read: readonly string[] }

type Confirmed = Outcome<'in-force' | 'awaiting-other-signer', 'unknown-link' | WhyNotConfirm>

/**
 * Signs several texts with one press, in one transaction: all of them or none. A text that the association has
 * signed already stays as it was, and the others are added. Pressing twice is pressing once.
 */
export async function confirmTogether(tx: Tx, press: PressOfSeveral, now: Date): Promise<Confirmed> {
  await lockAct(tx, press.linkHash)
  const texts = await openedTexts(tx, press.linkHash)
  const [first] = texts
  if (!first) return refuse('unknown-link')
  const whyNot = (text: LinkDetails) =>
    whyNotConfirm(text, press.read.includes(text.boundTo) ? text.boundTo : '', now)
  const reasons = texts.map(whyNot)
  const page = pageOfAct(reasons.map((reason) => reason ?? 'sign'))
  if (page !== 'sign') return refuse(page)
  const waiting = texts.filter((text) => !whyNot(text))
  const given = await givenUnderAnotherNumber(tx, first, waiting, now)
  const toSign = waiting.filter((text) => !given.includes(text.charterId))
  if (toSign.length === 0) return refuse('already-given')
  for (const text of toSign)
    if ((await writePresses(tx, [{ link: text, press: { ...press, read: text.boundTo } }], now)).size === 0)
      throw new Error('a signature moved while it was held')
  const isLast = toSign.every(isLastFor)
  if (isLast) for (const text of texts) if (!toSign.includes(text)) await giveWay(tx, text, now)
  return done(isLast ? 'in-force' : 'awaiting-other-signer')
}

/** Charters that the association signed under another of its numbers: its voice is one all the same. */
async function givenUnderAnotherNumber(
  tx: Tx,
  { declared }: LinkDetails,
  texts: readonly LinkDetails[],
  now: Date,
): Promise<string[]> {
  const { id } = await findOrCreateAssociation(tx, declared, now)
  return givenByAssociation(
    tx,
    id,
    texts.map(({ charterId }) => charterId),
  )
}

/** The request of a text that was signed before, or closed meanwhile, ends here. */
async function giveWay(tx: Tx, text: LinkDetails, now: Date): Promise<void> {
  const state = after(text.state, 'yield')
  if (text.wasInForce || !state || state === 'draft') return
  await tx
    .updateTable('signatures')
    .set({ state, ended_at: now })
    .where('id', '=', text.signatureId)
    .execute()
  await recordEvent(tx, text, 'yield', now)
}
