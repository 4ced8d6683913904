import type { Letter } from '../platform/mailer/letter.ts'
import { messages } from './messages.ts'

/** A piece of a letter: a paragraph, a list, links under a heading, or the one button and its address. */
export type LetterBlock =
  | string
  | { list: readonly string[] }
  | { heading: string; links: readonly LetterLink[] }
  | { button: string; url: string }

type LetterLink = { words: string; url: string }

export type LetterDraft = Pick<Letter, 'to' | 'kind' | 'lang' | 'subject' | 'key' | 'replyTo' | 'thread'> & {
  blocks: readonly LetterBlock[]
}

/**
 * The same words as text and as HTML. The HTML is plain on purpose: no picture, no tracker, nothing to load.
 * @example makeLetter({ lang, to, subject, key: link.id, blocks: [t.hello, { button: t.open, url }] })
 */
export function makeLetter({ to, kind, subject, key, replyTo, thread, lang, blocks }: LetterDraft): Letter {
  const signature = messages(lang).letterSignature
  const text = [...blocks.map(asText), `-- \n${signature}`].join('\n\n')
  const body = [...blocks.map(asHtml), `<p style="${quiet}">${escapeHtml(signature)}</p>`].join('\n')
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body style="${page}">\n${body}\n${end}`
  return { to, kind, lang, subject: oneLine(subject), text: `${text}\n`, html, key, replyTo, thread }
}

/** The same letter with links under its signature, in small letters: what a letter says of itself. */
export function withFoot(letter: Letter, links: readonly LetterLink[]): Letter {
  const text = links.map(({ words, url }) => `\n${words}\n${url}\n`).join('')
  const html = links.map(
    ({ words, url }) => `<a href="${escapeHtml(url)}" style="color:#52473c">${escapeHtml(words)}</a>`,
  )
  const foot = `<p style="color:#52473c;font-size:15px">${html.join('<br>')}</p>\n`
  return { ...letter, text: letter.text + text, html: letter.html.replace(end, foot + end) }
}

const end = '</body></html>\n'

const page =
  'margin:0 auto;padding:24px;max-width:34em;font:17px/1.55 Verdana,sans-serif;color:#26201b;background:#fbf8f1'
const quiet = 'color:#52473c;font-size:15px;border-top:1px solid #dfd3be;padding-top:12px'
const pressed =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#8b1e33;color:#fffaf3;font-weight:bold;text-decoration:none'

function asText(block: LetterBlock): string {
  if (typeof block === 'string') return block
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n')
  if ('links' in block)
    return [block.heading, ...block.links.map(({ words, url }) => `- ${words}\n  ${url}`)].join('\n')
  return `${block.button}\n${block.url}`
}

function asHtml(block: LetterBlock): string {
  if (typeof block === 'string') return `<p>${escapeHtml(block).replaceAll('\n', '<br>')}</p>`
  if ('list' in block) return `<ul>${block.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
  if ('links' in block) {
    const items = block.links.map(
      ({ words, url }) =>
        `<li><a href="${escapeHtml(url)}" style="color:#8b1e33">${escapeHtml(words)}</a></li>`,
    )
    return `<h2 style="font-size:19px">${escapeHtml(block.heading)}</h2><ul>${items.join('')}</ul>`
  }
  const url = escapeHtml(block.url)
  return `<p><a href="${url}" style="${pressed}">${escapeHtml(block.button)}</a></p><p style="word-break:break-all;font-size:15px"><a href="${url}">${url}</a></p>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function oneLine(subject: string): string {
  // No-break spaces stay: they hold French punctuation to its word.
  return subject.replace(/[\s\p{Cc}]+/gu, (gap) => (gap === '\u00a0' ? gap : ' ')).trim()
}
