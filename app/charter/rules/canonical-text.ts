import { sha256 } from '../../kernel/canonical-json.ts'
import type { CharterText } from './article.ts'

/**
 * The text that is signed, as plain UTF-8 that anyone can download and hash: title and version, then each
 * article with its stable id, in order. NFC, single spaces, LF, one empty line between paragraphs, a final
 * LF. The simple-French version and the suggestions are help, not text: they are left out.
 */
export function canonicalText({ title, number, articles }: CharterText): string {
  const head = [`${line(title)}`, `Version ${number}`]
  const blocks = articles.map(({ articleId, heading, body }) =>
    [`[${articleId}] ${line(heading)}`, ...paragraphs(body)].join('\n\n'),
  )
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`
}

/** SHA-256 of the canonical text, 64 hexadecimal characters. */
export function fingerprint(text: CharterText): string {
  return sha256(canonicalText(text))
}

/** The paragraphs of a body, each on one line. */
export function paragraphs(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map(line)
    .filter((paragraph) => paragraph !== '')
}

function line(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
