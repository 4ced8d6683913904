import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from '@playwright/test'
import type axe from 'axe-core'

// The minified one: reading the other takes the browser a third of a second, on each page.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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
  await frame.evaluate(keep, source)
  // Some frames keep nothing.
  if (!(await frame.evaluate<boolean>(callKept))) await frame.evaluate(source)
}

function keep(source: string): void {
  try {
    localStorage.setItem('axe', source)
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

/**
 * The page without its words: elements, classes, states and the width of the screen. Two pages with one drawing are
 * one template in one state.
 */
export function drawingOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const told = /^(href|src|srcset|action|value|content|title|alt|d|points|style|placeholder)$/
    const draw = (node: Node): string => {
      if (node instanceof Text) return node.data.trim() ? '·' : ''
      if (!(node instanceof Element) || node instanceof HTMLScriptElement) return ''
      const attributes = [...node.attributes].map(({ name, value }) =>
        told.test(name) ? `${name}${value ? '' : '!'}` : `${name}=${value.replace(/\d+/g, '0')}`,
      )
      return `<${node.localName} ${attributes.join(' ')}>${[...node.childNodes].map(draw).join('')}</>`
    }
    return `${innerWidth} ${document.activeElement?.localName} ${draw(document.documentElement)}`
  })
}
