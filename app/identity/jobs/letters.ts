import { mailboxesOf } from '../../members/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { makeRequestLink } from '../acts/request.ts'
import { confirmLetter, decidedLetter, decideLetter } from '../letters/requests.ts'
import { requestById } from '../queries/requests.ts'

export type Of = { requestId: string }
export type FactOf = { id: number }

/** To whoever asked: the button that confirms it. */
export async function postConfirmLetter(site: Site, { requestId }: Of, fact: FactOf): Promise<void> {
  const request = await requestById(site.db, requestId)
  if (!request || request.confirmedAt) return
  const secret = await linkFor(site, requestId, 'confirm')
  const key = `request ${requestId} ${fact.id}`
  await site.mailer.post(confirmLetter(site.config.url, { ...request, secret, key }))
}

/**
 * To those who may decide: the representatives; when there is none, the mailboxes that signed. When there is neither,
 * the team finds it in its queue.
 */
export async function postDecideLetters(site: Site, { requestId }: Of, fact: FactOf): Promise<void> {
  const request = await requestById(site.db, requestId)
  if (!request || request.decidedAt) return
  for (const to of await mailboxesOf(site.db, request.associationId)) {
    const secret = await linkFor(site, requestId, 'decide')
    const key = `decide ${requestId} ${to.email} ${fact.id}`
    await site.mailer.post(decideLetter(site.config.url, { ...request, to: to.email, secret, key }))
  }
}

/** To whoever asked: what was decided, and why. */
export async function postDecidedLetter(site: Site, { requestId }: Of, fact: FactOf): Promise<void> {
  const request = await requestById(site.db, requestId)
  if (!request?.decision || !request.email) return
  const key = `decided ${requestId} ${fact.id}`
  const { decision } = request
  await site.mailer.post(decidedLetter(site.config.url, { ...request, decision, key }))
}

function linkFor(site: Site, requestId: string, purpose: 'confirm' | 'decide'): Promise<string> {
  return site.db.transaction().execute((tx) => makeRequestLink(tx, { requestId, purpose }, site.clock()))
}
