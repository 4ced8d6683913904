import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Frame, Page } from '@playwright/test'
import type axe from 'axe-core'

// The minified one: reading the other takes the browser a third of a second, on each page.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const packed = gzipSync(source).toString('base64')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Style sheets that axe read: it takes a third of its time to read them, for one rule (no screen is locked upright). */
const read = new Set<string>()

/** What axe finds in the page and in its frames. Only faults are told: describing what is well takes half the time. */
export async function violationsOf(page: Page, within = 'html'): Promise<string[]> {
  for (const frame of page.frames()) await bringAxe(frame)
  const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href).join())
  const violations = await page.evaluate(
    async ([values, part, preload]) => {
      const asked = {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
        preload,
      } satisfies axe.RunOptions
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part, asked)
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    },
    [tags, within, !read.has(sheets)] as const,
  )
  read.add(sheets)
  return violations
}

/** Carrying half a megabyte to a page takes longer than running it: the first page of a journey keeps it for the others. */
async function bringAxe(frame: Frame): Promise<void> {
  if (await frame.evaluate<boolean>(callKept)) return
  await frame.evaluate(keep, packed)
  // Some frames keep nothing.
  if (!(await frame.evaluate<boolean>(callKept))) await frame.evaluate(source)
}

async function keep(packed: string): Promise<void> {
  try {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    localStorage.setItem('axe', await new Response(unpacked).text())
  } catch {}
}

const callKept = `(() => {
  try {
    const kept = localStorage.getItem('axe')
    if (kept) window.eval(kept)
    return kept !== null
  } catch {
    return false
  }
})()`
