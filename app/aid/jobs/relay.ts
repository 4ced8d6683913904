import { forgetWords, makeReplyAddress, replyFor } from '../../mail/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { makeAnswerLink } from '../acts/links.ts'
import { dropWords, forgetCarried, takeWords } from '../acts/relay.ts'
import { say } from '../acts/say.ts'
import { droppedWords, relayedLetter, unheardLetter, writerName } from '../letters/letters.ts'
import { type Answer, answerById, messageById } from '../queries/answers.ts'
import { mailboxOf } from '../queries/tended.ts'
import { type AnswerSide, aidPurpose, longestWords, otherSide } from '../rules/answer.ts'

/** Milliseconds by which two clocks may differ. */
const skew = 60_000

type Message = { messageId: string; notBefore?: string }

/** Carries what waits for one side of a conversation; its address is read here and shown to nobody. */
export async function relayMessage(
  site: Site,
  { messageId, notBefore }: Message,
  fact: { id: number },
): Promise<void> {
  const now = site.clock()
  // Told to wait: the clock of the house, too, sees to what waited too long.
  if (notBefore && new Date(notBefore).getTime() - now.getTime() > skew) return
  const message = await messageById(site.db, messageId)
  const answer = message && (await answerById(site.db, message.answerId))
  if (!message || !answer) return
  const { answerId, side } = message
  const to = await mailboxOfSide(site, answer, side)
  if (!to || answer.state !== 'open') return site.transaction((tx) => dropWords(tx, answerId, side, now))
  const carrying = { messageId, answerId, side, email: to.email, factId: fact.id }
  const words = await site.transaction((tx) => takeWords(tx, carrying, now))
  if (words.length === 0) return
  await site.mailer.post(await letterOf(site, { answer, side, to, words, key: `aid relayed ${fact.id}` }))
  await site.transaction((tx) => forgetCarried(tx, fact.id, now))
}

type To = { email: string; lang: Lang }
type Carried = { answer: Answer; side: AnswerSide; to: To; words: string[]; key: string }

async function letterOf(site: Site, { answer, side, to, words, key }: Carried) {
  const { id, listing, name, association } = answer
  const secret = await makeAnswerLink(site.db, id, side, site.clock())
  const subject = { purpose: aidPurpose, subjectId: id, side }
  const replyTo = await makeReplyAddress(site.db, site.config.replyTo, subject, site.clock())
  const from = side === 'poster' ? writerName(to.lang, name, association) : listing.association
  const url = addressOf(site, to.lang, `/entraide/conversation/${secret}`)
  return relayedLetter({ lang: to.lang, to: to.email, key, replyTo, title: listing.title, from, words, url })
}

/** An answer by letter goes to the other side; where nobody hears any more, its sender learns so. */
export async function hearAid(site: Site, { letterId }: { letterId: string }): Promise<void> {
  const reply = await replyFor(site.db, letterId, aidPurpose)
  if (!reply || !isSide(reply.side)) return
  const { subjectId: answerId, side: from, hasAttachments } = reply
  const answer = await answerById(site.db, answerId)
  if (!answer) return site.transaction((tx) => forgetWords(tx, letterId))
  const to = await mailboxOfSide(site, answer, otherSide[from])
  const dropped = hasAttachments ? `\n\n${droppedWords(to?.lang ?? answer.lang)}` : ''
  const words = `${reply.text.slice(0, longestWords * 2)}${dropped}`
  // The letter’s own identifier: heard twice, it says once.
  const said = await site.transaction(async (tx) => {
    const outcome = await say(tx, { id: letterId, answerId, from, words }, site.clock())
    if (outcome.ok) await forgetWords(tx, letterId)
    return outcome
  })
  if (said.ok) return
  await tellUnheard(site, answer, from, letterId)
  await site.transaction((tx) => forgetWords(tx, letterId))
}

async function tellUnheard(site: Site, answer: Answer, side: AnswerSide, letterId: string): Promise<void> {
  const to = await mailboxOfSide(site, answer, side)
  if (!to) return
  const page = addressOf(site, to.lang, `/entraide/${answer.listing.code}`)
  const letter = { lang: to.lang, to: to.email, key: `aid unheard ${letterId}`, title: answer.listing.title }
  await site.mailer.post(unheardLetter({ ...letter, page }))
}

async function mailboxOfSide(site: Site, answer: Answer, side: AnswerSide): Promise<To | undefined> {
  if (side === 'poster') return mailboxOf(site.db, answer.listing)
  return answer.email ? { email: answer.email, lang: answer.lang } : undefined
}

function isSide(text: string): text is AnswerSide {
  return text === 'answerer' || text === 'poster'
}

function addressOf(site: Site, lang: Lang, path: string): string {
  return `${site.config.url}${localPath(lang, path)}`
}
