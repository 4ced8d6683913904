import { squeeze } from '../../kernel/text.ts'

const longestHeading = 200
export const longestBody = 8_000

// What word processors put before the items of a list: bullets, dashes, and the letter o of one of them.
const bullet = /^(?:[•▪◦‣●○·\-–—*]|o(?=\t))[ \t\u00a0]+/
// A mark alone on its line says nothing, and would make an item of the line after.
const lone = /^(?:#{1,6}|[•▪◦‣●○·\-–—*]|\d{1,2}[.)])$/
const numbered = /^\d{1,2}[.)][ \t\u00a0]+/

/**
 * A text as a local charter keeps it: paragraphs, items (`- `), small headings (`### `), bold (`**`) and
 * italic (`*`), each piece on its line with an empty line between. Whatever a word processor brought is
 * made one of these, so that the fingerprint of a text depends on its words alone.
 * @example cleanWording('•\tune salle\n•\tun jardin') // '- une salle\n\n- un jardin'
 */
export function cleanWording(text: string): string {
  const pieces: string[] = []
  let open = false
  for (const raw of text.normalize('NFC').replaceAll('\u2028', '\n').split('\n')) {
    const line = asPiece(raw)
    if (line === '') open = false
    else if (isApart(line)) {
      pieces.push(line)
      open = line.startsWith('- ')
    } else if (open) pieces.push(`${pieces.pop()} ${line}`)
    else {
      pieces.push(line)
      open = true
    }
  }
  return pieces.join('\n\n')
}

function isApart(line: string): boolean {
  return line.startsWith('- ') || line.startsWith('### ')
}

function asPiece(raw: string): string {
  const line = squeezeEnds(raw)
  if (lone.test(line)) return ''
  if (/^#{1,6}\s+\S/.test(line)) return `### ${squeeze(line.replace(/^#{1,6}\s+/, ''))}`
  if (!bullet.test(line) && !numbered.test(line)) return squeeze(line)
  const item = squeeze(line.replace(bullet, '').replace(numbered, ''))
  return item === '' || lone.test(item) ? '' : `- ${item}`
}

/** Without what cannot be seen; tabs stay, they tell a bullet from a letter. */
function squeezeEnds(raw: string): string {
  return raw.replace(/[\u200b-\u200f\u2060-\u2069\ufeff]/g, '').trim()
}

export type WordingProblem = 'body-missing' | 'heading-missing' | 'too-long'

export function whyNotWording(
  heading: string,
  body: string,
): { field: 'titre' | 'texte'; reason: WordingProblem } | undefined {
  if (heading === '') return { field: 'titre', reason: 'heading-missing' }
  if (heading.length > longestHeading) return { field: 'titre', reason: 'too-long' }
  if (body === '') return { field: 'texte', reason: 'body-missing' }
  return body.length > longestBody ? { field: 'texte', reason: 'too-long' } : undefined
}
