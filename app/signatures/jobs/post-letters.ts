import type { Site } from '../../platform/http/site.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { makeLink } from '../acts/make-link.ts'
import { farewellLetter, linksLetter, receiptLetter } from '../letters/receipt-letter.ts'
import { alreadyGivenLetter, signingLetter, undecidedLetter } from '../letters/signing-letter.ts'
import { type Addressee, addresseeById, addresseesOf, addresseesOfMailbox } from '../queries/for-letters.ts'
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
  const envelope = { ...envelopeOf(to, `sign ${to.signerId} ${fact.id}`), filledInBy: to.filledInBy }
  if (to.knowsItIsGiven) {
    await site.mailer.post(alreadyGivenLetter({ ...envelope, url: address(site, to.lang, '/retrouver') }))
    return
  }
  const url = await linkAddress(site, to, 'sign')
  const noteUrl = address(site, to.lang, '/note-ca')
  const isUndecided = to.state === 'awaiting-decision'
  await site.mailer.post(
    isUndecided ? undecidedLetter({ ...envelope, url, noteUrl }) : signingLetter({ ...envelope, url }),
  )
}

/** To each signer, the letter that opens the receipt. */
export async function postReceipts(
  site: Site,
  payload: { signatureId: string },
  fact: FactOf,
): Promise<void> {
  for (const to of await addresseesOf(site.db, payload.signatureId)) {
    if (!isGiven(to.state)) continue
    const url = await linkAddress(site, to, 'manage')
    const envelope = envelopeOf(to, `receipt ${to.signerId} ${fact.id}`)
    await site.mailer.post(
      receiptLetter({ ...envelope, url, reference: to.reference, version: to.versionNumber }),
    )
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
    await site.mailer.post(farewellLetter({ ...envelopeOf(to, `farewell ${to.signerId} ${fact.id}`), url }))
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
    const url = await linkAddress(site, to, given || to.hasConfirmed ? 'manage' : 'sign')
    found.push({ association: to.association, isGiven: given, url })
  }
  await site.mailer.post(linksLetter({ lang: lang as Lang, to: email, key: `links ${fact.id}`, found }))
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
