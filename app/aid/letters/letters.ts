import { formatDate, type Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import type { Direction } from '../rules/listing.ts'

type Envelope = { lang: Lang; to: string; key: string }

/** To a mailbox: the posting links of its associations, or the kind words that there are none. */
export function postingLinksLetter(
  letter: Envelope & { found: readonly { association: string; url: string }[] },
): Letter {
  const t = messages(letter.lang).letters.links
  const some = letter.found.flatMap(({ association, url }) => [{ button: t.button(association), url }])
  const blocks = letter.found.length === 0 ? [t.none, t.noneNext] : [t.text, ...some, t.keep]
  return makeLetter({ ...letter, kind: 'aid.links', subject: t.subject, blocks })
}

type About = Envelope & { title: string; url: string; until: string }

/** To who posted: it is on the list, and here is how to tend it. */
export function postedLetter(letter: About & { page: string }): Letter {
  const t = messages(letter.lang).letters.posted
  return makeLetter({
    ...letter,
    kind: 'aid.posted',
    subject: t.subject(letter.title),
    blocks: [
      t.text(formatDate(letter.lang, letter.until)),
      { list: [letter.title, letter.page] },
      t.answers,
      { button: t.button, url: letter.url },
    ],
  })
}

/** Before its end, once: found, prolong, or close? */
export function endingLetter(letter: About & { direction: Direction }): Letter {
  const t = messages(letter.lang).letters.ending
  return makeLetter({
    ...letter,
    kind: 'aid.ending',
    subject: t.subject(letter.title),
    blocks: [
      t.text(letter.title, formatDate(letter.lang, letter.until)),
      t.choice[letter.direction],
      { button: t.button, url: letter.url },
      t.nothing,
    ],
  })
}

/**
 * To who answered: is this mailbox yours? Nothing that a stranger typed stands in it, so that the form cannot be used to
 * send words to anyone.
 */
export function confirmLetter(
  letter: Envelope & { title: string; association: string; url: string },
): Letter {
  const t = messages(letter.lang).letters.confirm
  return makeLetter({
    ...letter,
    kind: 'aid.confirm',
    subject: t.subject,
    blocks: [t.text(letter.title, letter.association), { button: t.button, url: letter.url }, t.notYou],
  })
}

type Relayed = Envelope & {
  replyTo: string | undefined
  title: string
  /** Who writes, and their association. */
  from: string
  words: readonly string[]
  url: string
}

/** Words of one side, carried to the other: how it works is said each time. */
export function relayedLetter(letter: Relayed): Letter {
  const t = messages(letter.lang).letters.relayed
  return makeLetter({
    ...letter,
    kind: 'aid.relayed',
    subject: t.subject(letter.title),
    blocks: [
      t.text(letter.from, letter.title),
      ...letter.words.map((words) => quoted(words)),
      letter.replyTo ? t.how(letter.from) : t.howOnPage,
      { button: t.button, url: letter.url },
      t.stop,
    ],
  })
}

/** To who answered a conversation that is over. */
export function unheardLetter(letter: Envelope & { title: string; page: string }): Letter {
  const t = messages(letter.lang).letters.unheard
  return makeLetter({
    ...letter,
    kind: 'aid.unheard',
    subject: t.subject,
    blocks: [t.text(letter.title), { button: t.button, url: letter.page }],
  })
}

/** Between lines, as in a message that is passed on. */
function quoted(words: string): string {
  return words
    .split('\n')
    .map((line) => `| ${line}`)
    .join('\n')
}

/** Who answered, as the one who posted reads it. */
export function writerName(lang: Lang, name: string, association: string): string {
  return messages(lang).from(name, association)
}

/** What is said in the place of an attachment. */
export function droppedWords(lang: Lang): string {
  return messages(lang).attachmentDropped
}
