/** What reading a page of a word processor needs of a node: a test may make its own. */
type PageNode = {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<PageNode>
}

const blocks = new Set(['P', 'DIV', 'BLOCKQUOTE', 'TR', 'UL', 'OL', 'TABLE', 'SECTION', 'ARTICLE', 'BODY'])
const ignored = new Set(['STYLE', 'SCRIPT', 'TITLE', 'META', 'LINK', 'HEAD', 'IMG', 'TEMPLATE'])

/** A pasted page as text with marks: `- ` for items, `### ` for headings, `**` and `*`. Nothing else stays. */
export function asMarks(root: PageNode): string {
  return marks(root)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function marks(node: PageNode): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ')
  const name = node.nodeName.toUpperCase()
  if (node.nodeType !== 1 || ignored.has(name)) return ''
  const inside = [...node.childNodes].map(marks).join('')
  if (name === 'BR') return '\n'
  if (name === 'LI') return `\n\n- ${inside.trim()}\n\n`
  if (/^H[1-6]$/.test(name)) return `\n\n### ${inside.trim()}\n\n`
  if (name === 'B' || name === 'STRONG') return around('**', inside)
  if (name === 'I' || name === 'EM') return around('*', inside)
  return blocks.has(name) ? `\n\n${inside}\n\n` : inside
}

/** Marks hug the words: spaces go outside. A whole page wrapped in one bold tag is not bold. */
function around(mark: string, inside: string): string {
  const words = inside.trim()
  if (words === '' || words.includes('\n')) return inside
  const [before = ''] = /^\s*/.exec(inside) ?? []
  const [after = ''] = /\s*$/.exec(inside) ?? []
  return `${before}${mark}${words}${mark}${after}`
}
