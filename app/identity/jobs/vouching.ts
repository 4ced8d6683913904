import { peopleByIds } from '../../accounts/index.ts'
import { mailboxesOf, stewardsOf } from '../../members/index.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { Site } from '../../platform/http/site.ts'
import { requestLetter } from '../../signatures/index.ts'
import { makeRequestLink } from '../acts/request.ts'
import { vouchedLetter, vouchLetter } from '../letters/vouching.ts'
import { type ClaimVouch, vouchesOfClaims } from '../queries/claim-vouches.ts'
import { requestById } from '../queries/requests.ts'
import type { FactOf, Of } from './letters.ts'

/**
 * To the neighbours that were asked and have not said yes. A mailbox hears of it once, so that nobody is two neighbours; whoever claims
 * does not speak for themselves.
 */
export async function postVouchLetters(site: Site, { requestId }: Of, fact: FactOf): Promise<void> {
  const request = await requestById(site.db, requestId)
  if (!request || request.decidedAt || request.contestedAt) return
  const own = [
    request.email,
    ...(await mailboxesOf(site.db, request.associationId)).map(({ email }) => email),
  ]
  const written = new Set(own.map((email) => email.toLowerCase()))
  for (const vouch of await vouchesOfClaims(site.db, [requestId])) {
    if (vouch.vouchedAt) continue
    for (const { email } of await speaking(site, vouch)) {
      if (written.has(email.toLowerCase())) continue
      written.add(email.toLowerCase())
      const secret = await linkWithin(site, { email, requestId, vouchId: vouch.id })
      if (!secret) continue
      const key = `vouch ${vouch.id} ${email} ${fact.id}`
      const words = { ...request, neighbour: vouch.name, to: email, secret, key }
      await site.mailer.post(vouchLetter(site.config.url, words))
    }
  }
}

/** Of the local centre, who tends the territory; of a neighbour, who represents it. */
async function speaking(site: Site, vouch: ClaimVouch): Promise<{ email: string }[]> {
  const { byAssociationId, territoryId } = vouch
  if (!territoryId) return mailboxesOf(site.db, byAssociationId)
  const stewards = await stewardsOf(site.db, territoryId)
  const own = stewards.filter(({ association }) => association?.id === byAssociationId)
  const people = await peopleByIds(
    site.db,
    own.map(({ personId }) => personId),
  )
  return [...people.values()]
}

/** Nothing when this mailbox had its letters of the day: whoever claims cannot fill it. */
function linkWithin(
  site: Site,
  { email, requestId, vouchId }: { email: string; requestId: string; vouchId: string },
): Promise<string | undefined> {
  const now = site.clock()
  return transaction(site.sql, async (tx) => {
    const asked = { email, network: `vouch ${requestId}`, identity: `vouch ${vouchId}` }
    if (!(await requestLetter(tx, asked, now)).post) return undefined
    return makeRequestLink(tx, { requestId, purpose: 'vouch', vouchId }, now)
  })
}

/** To those who held the entry before: who spoke, the day somebody is let in, and how to contest it. */
export async function postVouchedLetters(site: Site, { requestId }: Of, fact: FactOf): Promise<void> {
  const request = await requestById(site.db, requestId)
  if (!request?.opensAt || request.decidedAt || request.contestedAt) return
  const { opensAt } = request
  const vouches = await vouchesOfClaims(site.db, [requestId])
  const neighbours = vouches.flatMap(({ name, vouchedAt }) => (vouchedAt ? [name] : []))
  for (const { email: to } of await mailboxesOf(site.db, request.associationId)) {
    const secret = await transaction(site.sql, (tx) =>
      makeRequestLink(tx, { requestId, purpose: 'decide' }, site.clock()),
    )
    const key = `vouched ${requestId} ${to} ${fact.id}`
    await site.mailer.post(
      vouchedLetter(site.config.url, { ...request, opensAt, neighbours, to, secret, key }),
    )
  }
}
