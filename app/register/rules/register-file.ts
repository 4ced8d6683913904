import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { RegisterEntry, WhyRejected } from './register-entry.ts'
import { type RnaLayout, readRnaEntry, rnaLayout } from './rna-file.ts'
import { readSireneEntry, type SireneLayout, sireneLayout } from './sirene-file.ts'

/** A file of the national registers, and where its columns are. */
export type Layout = RnaLayout | SireneLayout

/** Recognises the file by the names of its columns. */
export function readLayout(headers: readonly string[]): Outcome<Layout, 'wrong-columns'> {
  const names = headers.map((header) => header.toLowerCase())
  const layout = rnaLayout(names) ?? sireneLayout(names)
  return layout ? done(layout) : refuse('wrong-columns')
}

export function readEntry(cells: readonly string[], layout: Layout): Outcome<RegisterEntry, WhyRejected> {
  return layout.source === 'sirene' ? readSireneEntry(cells, layout) : readRnaEntry(cells, layout)
}

/** Which columns of the file are read, in their order: all others may be passed over. */
export function columnsOf({ at }: Layout): boolean[] {
  const places: number[] = Object.values(at)
  return Array.from({ length: Math.max(...places) + 1 }, (_, i) => places.includes(i))
}
