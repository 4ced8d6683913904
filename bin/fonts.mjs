// Cuts the two type families down: to the letters of French and English for every visitor's first page, to
// every Latin letter for the documents one prints.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'app', 'ui', 'fonts')
const paperFolder = join(root, 'app', 'platform', 'pdf', 'fonts')

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const french = 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿñ'
const marks = ' \u00a0\u202f.,;:!?…’\'"«»“”()[]/-–—·•&@#%+=*_°€§→←↑↓✓×|<>'
// Titles are sentences: what is not here is drawn by the next family of the stack.
const titleMarks = ' \u00a0\u202f.,;:!?…’\'"«»“”()/-–—·&'

const title = {
  from: '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2',
  to: 'title.woff2',
  glyphs: letters + french + titleMarks,
  // Kerning would weigh 4.7 KB, a sixth of a page.
  keepFeatures: [],
}
const text = {
  from: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
  to: 'text.woff2',
  glyphs: letters + french + marks,
}

mkdirSync(folder, { recursive: true })
for (const { from, to, glyphs, keepFeatures } of [title, text])
  writeFileSync(join(folder, to), await cut(from, glyphs, 'woff2', keepFeatures))

// People's names have letters of every language written in Latin script; the package keeps them in two files.
const latin = [range(0x20, 0x7e), range(0xa0, 0x24f), range(0x1e00, 0x1eff), range(0x2010, 0x203f), '€™−←→']
const faces = ['atkinson-hyperlegible-next 400', 'atkinson-hyperlegible-next 700', 'bricolage-grotesque 700']

mkdirSync(paperFolder, { recursive: true })
for (const face of faces)
  for (const part of ['latin', 'latin-ext']) {
    const [family, weight] = face.split(' ')
    const from = `@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff2`
    const font = await cut(from, latin.join(''), 'sfnt')
    writeFileSync(join(paperFolder, `${family}-${part}-${weight}.ttf`), font)
  }

function cut(from, glyphs, targetFormat, keepFeatures = ['kern']) {
  const source = join(root, 'node_modules', from)
  if (!existsSync(source)) throw new Error(`The font package is incomplete: ${from} is missing.`)
  return subsetFont(readFileSync(source), glyphs, {
    targetFormat,
    keepFeatures,
    noLayoutClosure: true,
  })
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')
}
