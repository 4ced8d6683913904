import type { ColumnOf, SetName } from './data-set.ts'

type Words<S extends SetName> = {
  title: string
  summary: string
  text: string
  rhythm: string
  /** What each column says; the register and the list of needs and offers say their own. */
  columns: S extends 'signataires' | 'entraide' ? Record<never, string> : Record<ColumnOf<S>, string>
}

/** What every data set needs said, in each language. */
export type SetMessages = { [S in SetName]: Words<S> }
