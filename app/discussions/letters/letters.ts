import type { LetterKind } from '../../kernel/letter-kinds.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { type LetterBlock, makeLetter } from '../../ui/letter.ts'
import { speakerOf } from '../messages/byline.ts'
import { messages } from '../messages/index.ts'
import type { Message } from '../queries/messages.ts'
import type { WhyNotHeard } from '../rules/by-letter.ts'
import type { Discussion } from '../rules/discussion.ts'
import { paragraphsOf } from '../rules/words.ts'

type Envelope = { lang: Lang; to: string; key: string }

/** What every letter of a discussion needs: the same subject and the same thread, so that it stays one talk. */
export type Told = Envelope & {
  site: string
  discussion: Discussion
  personId: string
  /** Where an answer by letter goes; without it, answers are written on the page. */
  replyTo: string | undefined
  stopSecret: string
}

/** What was said, to somebody who follows: often one message, several after a busy day. */
export function saidLetter(told: Told, said: readonly Message[], isGathered: boolean): Letter {
  const { lang, discussion } = told
  const t = messages(lang).letters
  const blocks = said.flatMap((message) => [
    t.wrote(speakerOf(lang, message)),
    ...paragraphsOf(message.words),
  ])
  return inThread(told, 'discussion.said', [
    ...(isGathered ? [t.gathered] : []),
    ...blocks,
    told.replyTo ? t.answer[discussion.level] : t.answerOnPage,
  ])
}

/** It was closed with its outcome, or opened again with a reason. */
export function turnedLetter(told: Told, turn: { event: 'close' | 'reopen'; words: string }): Letter {
  const t = messages(told.lang).letters
  const text = turn.event === 'close' ? t.closed.text : t.reopened.text
  return inThread(told, 'discussion.turned', [text(told.discussion.title), ...paragraphsOf(turn.words)])
}

function inThread(told: Told, kind: LetterKind, blocks: LetterBlock[]): Letter {
  const { lang, discussion, site, stopSecret, personId } = told
  const t = messages(lang).letters
  const stopUrl = `${site}${localPath(lang, `/discussions/arret/${stopSecret}`)}`
  const letter = makeLetter({
    ...told,
    kind,
    subject: t.subject(discussion.territory.name, discussion.title),
    thread: letterKey(discussion.id, personId),
    blocks: [...blocks, { button: t.button, url: addressOf(told) }, t.stop(stopUrl)],
  })
  // The button of the mail host stops this discussion, not all of them.
  return { ...letter, unsubscribeUrl: stopUrl }
}

/** The name of the letter of a message to a follower; that of the first message begins the thread. */
export function letterKey(messageId: string, personId: string): string {
  return `discussion ${messageId} ${personId}`
}

function addressOf({ site, lang, discussion }: Pick<Told, 'site' | 'lang' | 'discussion'>): string {
  return `${site}${localPath(lang, `/discussions/${discussion.code}`)}`
}

type Unheard = Envelope & { site: string; discussion?: Discussion | undefined; why: WhyNotHeard }

/** To whoever wrote by letter what could not be published: why, and what to do. */
export function unheardLetter(letter: Unheard): Letter {
  const { lang, site, discussion, why } = letter
  const t = messages(lang).letters
  const outcome = why === 'closed' ? paragraphsOf(discussion?.outcome ?? '') : []
  const url = discussion ? addressOf({ site, lang, discussion }) : `${site}${localPath(lang, '/espace')}`
  return makeLetter({
    ...letter,
    kind: 'discussion.unheard',
    subject: t.unheard.subject,
    blocks: [t.unheard.why[why](discussion?.title ?? ''), ...outcome, { button: t.button, url }],
  })
}

/** “Stop” was heard. */
export function stoppedLetter(letter: Envelope & { site: string; discussion: Discussion }): Letter {
  const t = messages(letter.lang).letters
  const blocks = [t.stopped.text(letter.discussion.title), { button: t.button, url: addressOf(letter) }]
  return makeLetter({ ...letter, kind: 'discussion.stopped', subject: t.stopped.subject, blocks })
}

type Hidden = Envelope & { site: string; discussion: Discussion; messageId: string; reason: string } & {
  replyTo: string | undefined
}

/** To an author: what they wrote was hidden, why, and how to answer. */
export function hiddenLetter(letter: Hidden): Letter {
  const { lang, discussion, messageId, reason, replyTo } = letter
  const t = messages(lang).letters
  const url = `${addressOf(letter)}/messages/${messageId}/masque`
  return makeLetter({
    ...letter,
    kind: 'discussion.hidden',
    subject: t.hidden.subject,
    blocks: [
      t.hidden.text(discussion.title),
      reason,
      replyTo ? t.hidden.answer : t.hidden.answerOnPage,
      { button: t.button, url },
    ],
  })
}

/** The address that opens discussions of a territory by letter. */
export function openingLetter(letter: Envelope & { place: string; address: string | undefined }): Letter {
  const t = messages(letter.lang).letters.opening
  const { lang, to, key, place, address } = letter
  const blocks = address ? [t.text(place), address, t.keep] : [t.none]
  const envelope = { lang, to, key, replyTo: address, kind: 'discussion.address' as const }
  return makeLetter({ ...envelope, subject: t.subject(place), blocks })
}

/** The subject of that letter: an answer that keeps it has no title of its own. */
export function openingSubjects(place: string): string[] {
  return [messages('fr').letters.opening.subject(place), messages('en').letters.opening.subject(place)]
}

/** To whoever opened it, after weeks of silence: what do you keep of it? */
export function silentLetter(letter: Envelope & { site: string; discussion: Discussion }): Letter {
  const t = messages(letter.lang).letters.silent
  const url = `${addressOf(letter)}#clore`
  return makeLetter({
    ...letter,
    kind: 'discussion.silent',
    subject: t.subject(letter.discussion.title),
    blocks: [t.text(letter.discussion.title), { button: t.button, url }, t.nothing],
  })
}

/** What is said in the place of an attachment. */
export function droppedWords(lang: Lang): string {
  return messages(lang).letters.attachmentDropped
}
