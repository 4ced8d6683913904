// Cuts the two type families down to the letters of French and English, for every visitor's first page.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'app', 'ui', 'fonts')

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const french = 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿñ'
const marks = ' \u00a0\u202f.,;:!?…’\'"«»“”()[]/-–—·•&@#%+=*_°€§→←↑↓✓×|<>'
// Titles are sentences: what is not here is drawn by the next family of the stack.
const titleMarks = ' \u00a0\u202f.,;:!?…’\'"«»“”()/-–—·&'

const title = {
  from: '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2',
  to: 'title.woff2',
  glyphs: letters + french + titleMarks,
}
const text = {
  from: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
  to: 'text.woff2',
  glyphs: letters + french + marks,
}

mkdirSync(folder, { recursive: true })
for (const { from, to, glyphs } of [title, text]) {
  const source = join(root, 'node_modules', from)
  if (!existsSync(source)) throw new Error(`The font package is incomplete: ${from} is missing.`)
  const font = await subsetFont(readFileSync(source), glyphs, {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noLayoutClosure: true,
  })
  writeFileSync(join(folder, to), font)
}
