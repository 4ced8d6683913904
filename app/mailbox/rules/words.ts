/** A run of a letter’s text; `href` when it is an address one may follow. */
export type Words = { text: string; href?: string }

const address = /https?:\/\/[^\s<>"]+/g

/**
 * A paragraph as plain words and addresses. Only `http` and `https` become links: a letter quotes what
 * people typed.
 */
export function readWords(paragraph: string): Words[] {
  const words: Words[] = []
  let end = 0
  for (const found of paragraph.matchAll(address)) {
    // The full stop that ends a sentence is not part of the address.
    const href = found[0].replace(/[.,;:!?)\]»’']+$/, '')
    if (!URL.canParse(href)) continue
    if (found.index > end) words.push({ text: paragraph.slice(end, found.index) })
    words.push({ text: href, href })
    end = found.index + href.length
  }
  if (end < paragraph.length) words.push({ text: paragraph.slice(end) })
  return words
}
