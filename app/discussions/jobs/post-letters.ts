import { peopleByIds } from '../../accounts/index.ts'
import { longestReport } from '../../kernel/moderation.ts'
import { forgetWords, isFrom, makeReplyAddress, replyFor } from '../../mail/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { answerHiding } from '../acts/moderate.ts'
import { hiddenLetter, silentLetter, turnedLetter } from '../letters/letters.ts'
import { discussionById, turnById } from '../queries/discussions.ts'
import { followersOf } from '../queries/follows.ts'
import { messageById } from '../queries/messages.ts'
import { hiddenPurpose } from '../rules/by-letter.ts'
import { readerOf, toldTo } from './addressee.ts'

/** To those who follow, but whoever did it: closed with its outcome, or open again. */
export async function postTurned(site: Site, { eventId }: { eventId: string }): Promise<void> {
  const turn = await turnById(site.db, eventId)
  const discussion = turn && (await discussionById(site.db, turn.discussionId))
  if (!turn || !discussion || turn.event === 'narrow') return
  const { event, words } = turn
  for (const personId of await followersOf(site.db, discussion.id)) {
    const person = personId === turn.by ? undefined : await readerOf(site, discussion, personId)
    if (!person) continue
    const told = await toldTo(site, discussion, person, `discussion turned ${eventId} ${personId}`)
    await site.mailer.post(turnedLetter(told, { event, words }))
  }
}

/** To the author of a hidden message: why, and how to answer. */
export async function postHidden(
  site: Site,
  { messageId }: { messageId: string },
  fact: { id: number },
): Promise<void> {
  const message = await messageById(site.db, messageId)
  const discussion = message && (await discussionById(site.db, message.discussionId))
  if (!discussion || !message?.hidden || !message.personId) return
  const person = (await peopleByIds(site.db, [message.personId])).get(message.personId)
  if (!person) return
  const subject = { purpose: hiddenPurpose, subjectId: messageId, side: person.id }
  const replyTo = await makeReplyAddress(site.db, site.config.replyTo, subject, site.clock())
  const letter = { lang: person.lang, to: person.email, key: `discussion hidden ${fact.id}`, replyTo }
  const { reason } = message.hidden
  await site.mailer.post(hiddenLetter({ ...letter, site: site.config.url, discussion, messageId, reason }))
}

/** What an author answers by letter to being hidden, for those who moderate. */
export async function hearHidden(site: Site, { letterId }: { letterId: string }): Promise<void> {
  const reply = await replyFor(site.db, letterId, hiddenPurpose)
  if (!reply) return
  const person = (await peopleByIds(site.db, [reply.side])).get(reply.side)
  const isTheirs = person !== undefined && (await isFrom(site.db, letterId, person.email))
  const answer = {
    messageId: reply.subjectId,
    personId: reply.side,
    words: reply.text.slice(0, longestReport),
  }
  await site.transaction(async (tx) => {
    if (isTheirs) await answerHiding(tx, answer)
    await forgetWords(tx, letterId)
  })
}

/** To whoever opened it, once, after weeks of silence. */
export async function postSilent(site: Site, { discussionId }: { discussionId: string }): Promise<void> {
  const discussion = await discussionById(site.db, discussionId)
  if (!discussion?.openedBy || discussion.closedAt) return
  const person = await readerOf(site, discussion, discussion.openedBy)
  if (!person) return
  const letter = { lang: person.lang, to: person.email, key: `discussion silent ${discussionId}` }
  await site.mailer.post(silentLetter({ ...letter, site: site.config.url, discussion }))
}
