import { formatDate, type Lang } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Agreed, SignedWith } from '../rules/details.ts'
import { type NamedText, titlesOf } from '../rules/text-names.ts'

type Text = NamedText & { charterSlug: string }

/** Where a signed version is read. */
export function versionPath({ isLocal, charterSlug, versionNumber }: Text): string {
  return `${isLocal ? `/declinaisons/${charterSlug}` : '/charte'}/versions/${versionNumber}`
}

/** Texts as a sentence names them: “la charte et la déclinaison « … »”. */
export function whatWords(lang: Lang, texts: readonly NamedText[]): string {
  return messages(lang).letters.what(titlesOf(texts))
}

/** Which version was agreed to again, and when; undefined when nothing was said since the signature. */
export function agreedWords(lang: Lang, agreed: Agreed | null): string | undefined {
  const t = messages(lang).link.receipt
  return agreed ? t.agreedText(agreed.versionNumber, formatDate(lang, agreed.at)) : undefined
}

/** One text of an act: which, its version, its receipt, and when it was withdrawn if it was. */
export function textLine(lang: Lang, text: SignedWith): string {
  const t = messages(lang).link.receipt
  const line = t.textOf(whatWords(lang, [text]), text.versionNumber, text.reference)
  const { endedAt } = text
  return endedAt ? `${line}, ${t.withdrawnSince(formatDate(lang, endedAt))}` : line
}
