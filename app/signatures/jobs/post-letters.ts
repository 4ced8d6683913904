import { letUndo } from '../../beside/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { makeLink } from '../acts/make-link.ts'
import { farewellLetter, linksLetter, receiptLetter } from '../letters/receipt-letter.ts'
import { alreadyGivenLetter, signingLetter, undecidedLetter } from '../letters/signing-letter.ts'
import { type Addressee, addresseeById, addresseesOf, addresseesOfMailbox } from '../queries/for-letters.ts'
import { noteAddress } from '../rules/note-address.ts'
import { isGiven } from '../rules/state.ts'

// The secret of a link is made here, at the last moment: no fact and no queue ever holds one.

type FactOf = { id: number }

/** A signer’s link, or the kind letter that there is nothing left to sign. */
export async function postSigningLetter(
  site: Site,
  payload: { signerId: string },
  fact: FactOf,
): Promise<void> {
  const to = await addresseeById(site.db, payload.signerId)
  if (!to || to.hasConfirmed || !to.state.startsWith('awaiting')) return
  const envelope = {
    ...envelopeOf(to, `sign ${to.signerId} ${fact.id}`),
    filledInBy: to.filledInBy,
    helpedBy: to.helpedBy,
  }
  const texts = [to, ...to.together].filter((one) => !one.knowsItIsGiven)
  if (texts.length === 0) {
    await site.mailer.post(alreadyGivenLetter({ ...envelope, url: address(site, to.lang, '/retrouver') }))
    return
  }
  const url = await linkAddress(site, to, 'sign')
  const noteUrl = address(site, to.lang, noteAddress(texts.map(({ charterSlug }) => charterSlug)))
  const isUndecided = to.state === 'awaiting-decision'
  const letter = { ...envelope, texts, url }
  await site.mailer.post(isUndecided ? undecidedLetter({ ...letter, noteUrl }) : signingLetter(letter))
}

/** To each signer, the letter that opens the receipt. */
export async function postReceipts(
  site: Site,
  payload: { signatureId: string },
  fact: FactOf,
): Promise<void> {
  for (const to of await addresseesOf(site.db, payload.signatureId)) {
    // One letter tells of every text of an act.
    if (!isGiven(to.state) || to.isCarried) continue
    const url = await linkAddress(site, to, 'manage')
    const envelope = envelopeOf(to, `receipt ${to.signerId} ${fact.id}`)
    const texts = [to, ...to.together.filter((one) => isGiven(one.state))]
    const helped = await undoOf(site, to, url)
    await site.mailer.post(receiptLetter({ ...envelope, url, texts, ...(helped && { helped }) }))
  }
}

/** To each signer, the words that the signature is withdrawn. */
export async function postFarewells(
  site: Site,
  payload: { signatureId: string },
  fact: FactOf,
): Promise<void> {
  for (const to of await addresseesOf(site.db, payload.signatureId)) {
    const url = address(site, to.lang, '/signer')
    const envelope = envelopeOf(to, `farewell ${to.signerId} ${fact.id}`)
    await site.mailer.post(farewellLetter({ ...envelope, texts: [to], url }))
  }
}

/** To a mailbox, the links of all its signatures. */
export async function postLinks(
  site: Site,
  { email, lang }: { email: string; lang: string },
  fact: FactOf,
): Promise<void> {
  const known = await addresseesOfMailbox(site.db, email)
  const found = []
  for (const to of known) {
    const given = isGiven(to.state)
    // What waits in an act of several texts is signed by the link of the first one.
    if (!given && to.isCarried) continue
    const url = await linkAddress(site, to, given || to.hasConfirmed ? 'manage' : 'sign')
    const texts = [to, ...(given ? [] : to.together)]
    found.push({ association: to.association, texts, isGiven: given, url })
  }
  await site.mailer.post(linksLetter({ lang: lang as Lang, to: email, key: `links ${fact.id}`, found }))
}

/** The same secret opens the receipt, and the page that takes back what was done with help. */
async function undoOf(site: Site, to: Addressee, url: string) {
  if (!to.helpedBy) return undefined
  const secret = url.slice(url.lastIndexOf('/') + 1)
  await letUndo(site.db, secret, { kind: 'signature', subjectId: to.signatureId }, site.clock())
  return { by: to.helpedBy, undoUrl: address(site, to.lang, `/avec-aide/${secret}`) }
}

function envelopeOf(to: Addressee, key: string) {
  return { lang: to.lang, to: to.email, key, signerName: to.name, association: to.association }
}

async function linkAddress(site: Site, to: Addressee, purpose: 'sign' | 'manage'): Promise<string> {
  const secret = await makeLink(site.db, to.signerId, purpose, site.clock())
  return address(site, to.lang, `/signature/${secret}`)
}

function address(site: Site, lang: Lang, path: string): string {
  return `${site.config.url}${localPath(lang, path)}`
}
