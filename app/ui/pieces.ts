import MarkdownIt from 'markdown-it'

/** Words with their weight. */
export type PieceRun = { text: string; strong: boolean; em: boolean }

/** A paragraph, an item of a list or a small heading. */
export type Piece = { kind: 'text' | 'item' | 'heading'; runs: PieceRun[] }

// Nothing but bold and italic: no HTML, no link, no picture.
const markdown = new MarkdownIt('zero').enable(['emphasis', 'escape'])

/** A text cleaned by `cleanWording` as what it means, ready to be shown or printed. */
export function pieces(body: string): Piece[] {
  return body
    .split(/\n\s*\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      if (line.startsWith('- ')) return { kind: 'item' as const, runs: runsOf(line.slice(2)) }
      if (line.startsWith('### ')) return { kind: 'heading' as const, runs: runsOf(line.slice(4)) }
      return { kind: 'text' as const, runs: runsOf(line) }
    })
}

function runsOf(line: string): PieceRun[] {
  const runs: PieceRun[] = []
  let strong = 0
  let em = 0
  for (const token of markdown.parseInline(line, {})[0]?.children ?? []) {
    if (token.type === 'strong_open') strong += 1
    else if (token.type === 'strong_close') strong -= 1
    else if (token.type === 'em_open') em += 1
    else if (token.type === 'em_close') em -= 1
    else if (token.content !== '') runs.push({ text: token.content, strong: strong > 0, em: em > 0 })
  }
  return runs
}
