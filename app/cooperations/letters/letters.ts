import { formatDate, type Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'

type Envelope = { lang: Lang; to: string; key: string; url: string }

export type CooperationLetter = Envelope & {
  what: string
  on: string
  /** The association that writes, in effect. */
  from: string
  /** The association whose mailbox this is. */
  own: string
}

/** To the side that was named: is it so? */
export function notedLetter(letter: CooperationLetter): Letter {
  const t = messages(letter.lang).letters.noted
  return makeLetter({
    ...letter,
    kind: 'cooperation.noted',
    subject: t.subject(letter.from),
    blocks: [
      t.text(letter.from, letter.own),
      { list: [t.what(letter.what, formatDate(letter.lang, letter.on))] },
      t.answer,
      { button: t.button, url: letter.url },
      t.private,
      t.notYou,
    ],
  })
}

/** To the side that noted: the other one would say it otherwise. */
export function correctedLetter(letter: CooperationLetter): Letter {
  const t = messages(letter.lang).letters.corrected
  return makeLetter({
    ...letter,
    kind: 'cooperation.corrected',
    subject: t.subject(letter.from),
    blocks: [
      t.text(letter.from),
      { list: [messages(letter.lang).letters.noted.what(letter.what, formatDate(letter.lang, letter.on))] },
      { button: t.button, url: letter.url },
    ],
  })
}

/** To the side that noted: both say the same now. */
export function confirmedLetter(letter: CooperationLetter): Letter {
  const t = messages(letter.lang).letters.confirmed
  return makeLetter({
    ...letter,
    kind: 'cooperation.confirmed',
    subject: t.subject(letter.from),
    blocks: [
      t.text(letter.from),
      { list: [messages(letter.lang).letters.noted.what(letter.what, formatDate(letter.lang, letter.on))] },
      t.show,
      { button: t.button, url: letter.url },
    ],
  })
}

/** To a mailbox: the noting links of its associations, or the kind words that there are none. */
export function notingLinksLetter(letter: {
  lang: Lang
  to: string
  key: string
  found: readonly { association: string; url: string }[]
}): Letter {
  const t = messages(letter.lang).letters.links
  const none = [t.none, t.noneNext]
  const some = letter.found.flatMap(({ association, url }) => [{ button: t.button(association), url }])
  const blocks = letter.found.length === 0 ? none : [t.text, ...some, t.keep]
  return makeLetter({ ...letter, kind: 'cooperation.links', subject: t.subject, blocks })
}
