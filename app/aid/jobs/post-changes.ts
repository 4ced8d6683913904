import type { Site } from '../../platform/http/site.ts'
import type { Facts } from '../../platform/jobs/facts.ts'
import { localPath } from '../../platform/languages.ts'
import { makeAnswerLink, makeListingLink } from '../acts/links.ts'
import { editedLetter, hiddenLetter, shownLetter } from '../letters/changes.ts'
import { answerById } from '../queries/answers.ts'
import { listingById } from '../queries/listings.ts'
import { mailboxOf, tendedById } from '../queries/tended.ts'
import '../facts.ts'

type Fact = { id: number }

/** To who answered, while the conversation is open and the listing is shown: what it says now. */
export async function postEdited(site: Site, of: Facts['aid.edited'], fact: Fact): Promise<void> {
  const answer = await answerById(site.db, of.answerId)
  const listing = answer && (await listingById(site.db, answer.listing.id))
  if (answer?.state !== 'open' || !answer.email || !listing) return
  const { lang, email } = answer
  const secret = await makeAnswerLink(site.db, answer.id, 'answerer', site.clock())
  const url = `${site.config.url}${localPath(lang, `/entraide/conversation/${secret}`)}`
  await site.mailer.post(
    editedLetter({
      ...{ lang, to: email, key: `aid edited ${fact.id}`, url, listing, changed: of.changed },
      title: listing.title,
      association: listing.association.name,
    }),
  )
}

/** To who posted: their listing is hidden, or shown again; a change of mind in between tells the latest only. */
export async function postModerated(site: Site, of: Facts['aid.moderated'], fact: Fact): Promise<void> {
  const tended = await tendedById(site.db, of.listingId)
  const mailbox = tended && (await mailboxOf(site.db, tended))
  if (!tended || !mailbox || (tended.hiddenReason !== null) !== (of.did === 'hidden')) return
  const { lang, email } = mailbox
  const secret = await makeListingLink(site.db, of.listingId, site.clock())
  const url = `${site.config.url}${localPath(lang, `/entraide/annonce/${secret}`)}`
  const letter = { lang, to: email, key: `aid moderated ${fact.id}`, title: tended.title, url }
  const { hiddenReason: reason, hiddenBy: by } = tended
  await site.mailer.post(reason && by ? hiddenLetter({ ...letter, reason, by }) : shownLetter(letter))
}
