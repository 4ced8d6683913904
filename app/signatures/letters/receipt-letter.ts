import { formatDate, type Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { helpedByWords } from '../../ui/helped-by.ts'
import { type LetterBlock, makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import type { AssistedBy } from '../rules/details.ts'
import { type NamedText, titlesOf } from '../rules/text-names.ts'

type Envelope = { lang: Lang; to: string; key: string; signerName: string; association: string; url: string }

/** The letter to keep: it opens the receipt and, one day perhaps, the withdrawal. */
export function receiptLetter(
  data: Envelope & {
    texts: readonly (NamedText & { reference: string })[]
    /** Who helped, and the page that takes it back with one button. */
    helped?: { by: AssistedBy; undoUrl: string }
  },
): Letter {
  const { hello, receipt: t } = messages(data.lang).letters
  const blocks = [
    hello(data.signerName),
    ...data.texts.flatMap((text) => [
      text.isLocal
        ? t.thanksLocal(data.association, text.charterTitle, text.versionNumber)
        : t.thanks(data.association, text.versionNumber),
      t.reference(text.reference),
    ]),
    t.keep,
    { button: t.button, url: data.url },
    ...helpedBlocks(data.lang, data.helped),
  ]
  return makeLetter({ ...data, kind: 'signature.receipt', subject: t.subject(data.association), blocks })
}

function helpedBlocks(lang: Lang, helped: { by: AssistedBy; undoUrl: string } | undefined): LetterBlock[] {
  if (!helped) return []
  const { receipt: t } = messages(lang).letters
  const { by, undoUrl } = helped
  return [t.helped(helpedByWords(lang, by), formatDate(lang, by.undoUntil)), { button: t.undo, url: undoUrl }]
}

/** The letter that says a withdrawal is done. `url` opens the form, for later. */
export function farewellLetter(data: Envelope & { texts: readonly NamedText[] }): Letter {
  const { hello, farewell: t, what } = messages(data.lang).letters
  const blocks = [
    hello(data.signerName),
    t.text(data.association, what(titlesOf(data.texts))),
    t.again,
    { button: t.button, url: data.url },
  ]
  return makeLetter({ ...data, kind: 'signature.farewell', subject: t.subject(data.association), blocks })
}

export type FoundSignature = {
  association: string
  texts: readonly NamedText[]
  isGiven: boolean
  url: string
}

/** Every signature of a mailbox, or the words that there is none. */
export function linksLetter(data: { lang: Lang; to: string; key: string; found: FoundSignature[] }): Letter {
  const { links: t, what } = messages(data.lang).letters
  const buttons: LetterBlock[] = data.found.map(({ association, texts, isGiven, url }) => {
    const isPlain = texts.every(({ isLocal }) => !isLocal)
    const named = isPlain ? association : `${association}, ${what(titlesOf(texts))}`
    return { button: isGiven ? t.receipt(named) : t.sign(named), url }
  })
  const blocks = [...(buttons.length > 0 ? [t.text, ...buttons] : [t.none]), t.notYou]
  return makeLetter({ ...data, kind: 'signature.links', subject: t.subject, blocks })
}
