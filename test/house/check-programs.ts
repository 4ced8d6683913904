import type { Source } from './source.ts'
import { importsOf } from './syntax.ts'

/** Programs that Node runs as they are written, without a bundler: it knows no .tsx. */
const plain = [
  /^test\/programs\/.*\.ts$/,
  /^test\/bench\/(.*\/)?(main|bare-\w+)\.ts$/,
  /^test\/campaigns\/.*\.ts$/,
]

/** Programs that plain Node could not load, since their imports lead to a .tsx. */
export function checkPrograms(sources: Source[]): string[] {
  const known = new Map(sources.map((source) => [source.path, source]))
  return sources
    .filter(({ path }) => plain.some((one) => one.test(path)))
    .flatMap(({ path }) => {
      const way = wayToMarkup(path, known)
      return way ? [sentence(way)] : []
    })
}

/** The shortest chain of imports from a program to a .tsx; types are not loaded. */
function wayToMarkup(program: string, known: Map<string, Source>): string[] | undefined {
  const seen = new Set([program])
  const waiting = [[program]]
  for (let way = waiting.shift(); way; way = waiting.shift()) {
    const here = way.at(-1) ?? ''
    if (here.endsWith('.tsx')) return way
    const source = known.get(here)
    for (const { target, isType } of source ? importsOf(source) : [])
      if (!isType && !seen.has(target)) {
        seen.add(target)
        waiting.push([...way, target])
      }
  }
  return undefined
}

function sentence(way: string[]): string {
  return `${way[0]}: plain Node runs it and cannot load ${way.at(-1)} (${way.slice(1).join(' → ')}); enter by a file that leads to no page.`
}
