import { peopleByIds } from '../accounts/index.ts'
import { openWithNumber } from '../associations/index.ts'
import { membershipsOf } from '../members/index.ts'
import type { Site } from '../platform/http/site.ts'
import { nationalByNumber } from '../register/index.ts'
import { mailboxesOf } from '../signatures/index.ts'
import { closeDissolved } from './acts/entries.ts'
import { forgetRequests, makeRequestLink } from './acts/request.ts'
import { confirmLetter, decidedLetter, decideLetter } from './letters.ts'
import { type EntryRequest, requestById } from './queries/requests.ts'

type Of = { requestId: string }
type FactOf = { id: number }

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
  for (const to of await mayDecide(site, request)) {
    const secret = await linkFor(site, requestId, 'decide')
    const key = `decide ${requestId} ${to.email} ${fact.id}`
    await site.mailer.post(decideLetter(site.config.url, { ...request, to: to.email, secret, key }))
  }
}

async function mayDecide(site: Site, { associationId }: EntryRequest): Promise<{ email: string }[]> {
  const members = await membershipsOf(site.db, associationId)
  const speaking = members.filter(({ role }) => role === 'representative').map(({ personId }) => personId)
  const people = [...(await peopleByIds(site.db, speaking)).values()]
  return people.length > 0 ? people : mailboxesOf(site.db, associationId)
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

const batch = 200

/** By the clock: closes the associations that the national register says dissolved, and forgets old requests. */
export async function tendEntries(site: Site): Promise<void> {
  await site.transaction((tx) => forgetRequests(tx, site.clock()))
  for (let after = ''; ; ) {
    const some = await openWithNumber(site.db, after, batch)
    for (const one of some) await closeIfDissolved(site, one)
    if (some.length < batch) return
    after = some.at(-1)?.slug ?? ''
  }
}

type Numbered = { id: string; rna: string | null; siren: string | null }

/** An active entry under one of its numbers keeps it open: dissolved twins are common in the register. */
async function closeIfDissolved(site: Site, { id, rna, siren }: Numbered): Promise<void> {
  const numbers = [rna, siren].filter((number) => number !== null)
  const entries = await Promise.all(numbers.map((number) => nationalByNumber(site.db, number)))
  const known = entries.filter((entry) => entry !== undefined)
  const [first] = known
  if (!first?.dissolvedOn || known.some(({ status }) => status === 'active')) return
  const closure = { associationId: id, closedOn: first.dissolvedOn }
  await site.transaction((tx) => closeDissolved(tx, closure, site.clock()))
}
