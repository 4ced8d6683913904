import type { HelpedBy } from '../../platform/http/route.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { helpedByWords } from '../../ui/helped-by.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import { linkDays } from '../rules/state.ts'
import { type NamedText, titlesOf } from '../rules/text-names.ts'

export type SigningLetter = {
  lang: Lang
  to: string
  key: string
  signerName: string
  association: string
  filledInBy: string | null
  helpedBy: HelpedBy | null
  /** What there is to sign. */
  texts: readonly NamedText[]
  /** The signing page. */
  url: string
}

/** The letter whose link opens the page with the button. */
export function signingLetter(data: SigningLetter): Letter {
  const { hello, sign: t, what } = messages(data.lang).letters
  const texts = what(titlesOf(data.texts))
  const why = data.filledInBy
    ? t.preparedBy(data.filledInBy, data.association, texts)
    : t.asked(data.association, texts)
  const blocks = [
    hello(data.signerName),
    why,
    ...(data.helpedBy ? [t.helped(helpedByWords(data.lang, data.helpedBy))] : []),
    t.shows,
    { button: t.button, url: data.url },
    t.days(linkDays),
    t.notYou,
  ]
  return makeLetter({ ...data, kind: 'signature.sign', subject: t.subject(data.association, texts), blocks })
}

/** The letter of a request whose board has not met yet: the note first, the link for later. */
export function undecidedLetter(data: SigningLetter & { noteUrl: string }): Letter {
  const { hello, undecided: t, sign, what } = messages(data.lang).letters
  const blocks = [
    hello(data.signerName),
    t.saved(data.association),
    ...(data.helpedBy ? [sign.helped(helpedByWords(data.lang, data.helpedBy))] : []),
    t.note,
    { button: t.noteButton, url: data.noteUrl },
    t.after,
    { button: t.button, url: data.url },
    t.again,
    sign.notYou,
  ]
  return makeLetter({
    ...data,
    kind: 'signature.undecided',
    subject: t.subject(data.association, what(titlesOf(data.texts))),
    blocks,
  })
}

/** The letter of an association that has already signed: kind, and nothing to do. */
export function alreadyGivenLetter(data: Omit<SigningLetter, 'filledInBy' | 'helpedBy' | 'texts'>): Letter {
  const { hello, alreadyGiven: t, sign } = messages(data.lang).letters
  const blocks = [
    hello(data.signerName),
    t.text(data.association),
    t.lost,
    { button: t.button, url: data.url },
    sign.notYou,
  ]
  return makeLetter({ ...data, kind: 'signature.already', subject: t.subject(data.association), blocks })
}
