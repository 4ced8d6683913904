import { associationsByIds } from '../../associations/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import { associationIdsOfMailbox } from '../../members/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { makeAnswerLink, makeListingLink, makePostingLink } from '../acts/links.ts'
import { confirmLetter, endingLetter, postedLetter, postingLinksLetter } from '../letters/letters.ts'
import { answerById } from '../queries/answers.ts'
import { listingById } from '../queries/listings.ts'
import { mailboxOf, tendedById } from '../queries/tended.ts'
import { isListed } from '../rules/listing.ts'

// The secret of a link is made here, at the last moment: no fact and no queue ever holds one.

type Fact = { id: number }
type Of = { listingId: string }

/** To a mailbox, the posting links of the associations it signed for. */
export async function postPostingLinks(
  site: Site,
  { email, lang }: { email: string; lang: string },
  fact: Fact,
): Promise<void> {
  const ids = await associationIdsOfMailbox(site.db, email)
  const found = []
  for (const { id, name } of await associationsByIds(site.db, ids)) {
    const secret = await makePostingLink(site.db, { associationId: id, email }, site.clock())
    found.push({ association: name, url: address(site, lang as Lang, `/entraide/publier/${secret}`) })
  }
  const letter = { lang: lang as Lang, to: email, key: `aid links ${fact.id}`, found }
  await site.mailer.post(postingLinksLetter(letter))
}

/** To who posted: the link to tend it. */
export async function postPosted(site: Site, { listingId }: Of, fact: Fact): Promise<void> {
  const about = await aboutListing(site, listingId, `aid posted ${fact.id}`)
  if (about) await site.mailer.post(postedLetter(about))
}

/** To who posted, before its end: was it found? */
export async function postEnding(site: Site, { listingId }: Of, fact: Fact): Promise<void> {
  const about = await aboutListing(site, listingId, `aid ending ${fact.id}`)
  if (about) await site.mailer.post(endingLetter(about))
}

/** What a letter about a listing needs, while it is on the list and somebody can receive it. */
async function aboutListing(site: Site, listingId: string, key: string) {
  const [listing, tended] = [await listingById(site.db, listingId), await tendedById(site.db, listingId)]
  const mailbox = tended && (await mailboxOf(site.db, tended))
  if (!listing || !mailbox || !isListed(listing, dayOf(site.clock()))) return undefined
  const { lang, email } = mailbox
  const secret = await makeListingLink(site.db, listingId, site.clock())
  return {
    ...{ lang, to: email, key, title: listing.title, until: listing.listedUntil },
    direction: listing.direction,
    url: address(site, lang, `/entraide/annonce/${secret}`),
    page: address(site, lang, `/entraide/${listing.code}`),
  }
}

/** To who answered: the link to confirm the mailbox. */
export async function postConfirm(site: Site, { answerId }: { answerId: string }, fact: Fact): Promise<void> {
  const answer = await answerById(site.db, answerId)
  if (answer?.state !== 'awaiting-confirmation' || !answer.email) return
  const { lang, email, listing } = answer
  const secret = await makeAnswerLink(site.db, answerId, 'answerer', site.clock())
  const letter = { lang, to: email, key: `aid confirm ${fact.id}`, title: listing.title }
  const url = address(site, lang, `/entraide/reponse/${secret}`)
  await site.mailer.post(confirmLetter({ ...letter, association: listing.association, url }))
}

function address(site: Site, lang: Lang, path: string): string {
  return `${site.config.url}${localPath(lang, path)}`
}
