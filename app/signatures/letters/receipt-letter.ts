import type { Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { type LetterBlock, makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'

type Envelope = { lang: Lang; to: string; key: string; signerName: string; association: string; url: string }

/** The letter to keep: it opens the receipt and, one day perhaps, the withdrawal. */
export function receiptLetter(data: Envelope & { reference: string; version: number }): Letter {
  const { hello, receipt: t } = messages(data.lang).letters
  const blocks = [
    hello(data.signerName),
    t.thanks(data.association, data.version),
    t.reference(data.reference),
    t.keep,
    { button: t.button, url: data.url },
  ]
  return makeLetter({ ...data, subject: t.subject(data.association), blocks })
}

/** The letter that says a withdrawal is done. `url` opens the form, for later. */
export function farewellLetter(data: Envelope): Letter {
  const { hello, farewell: t } = messages(data.lang).letters
  const blocks = [
    hello(data.signerName),
    t.text(data.association),
    t.again,
    { button: t.button, url: data.url },
  ]
  return makeLetter({ ...data, subject: t.subject(data.association), blocks })
}

export type FoundSignature = { association: string; isGiven: boolean; url: string }

/** Every signature of a mailbox, or the words that there is none. */
export function linksLetter(data: { lang: Lang; to: string; key: string; found: FoundSignature[] }): Letter {
  const t = messages(data.lang).letters.links
  const buttons: LetterBlock[] = data.found.map(({ association, isGiven, url }) => ({
    button: isGiven ? t.receipt(association) : t.sign(association),
    url,
  }))
  const blocks = [...(buttons.length > 0 ? [t.text, ...buttons] : [t.none]), t.notYou]
  return makeLetter({ ...data, subject: t.subject, blocks })
}
