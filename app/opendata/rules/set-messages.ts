import type { ColumnOf, SetName } from './data-set.ts'

type Words<S extends SetName> = {
  title: string
  summary: string
  text: string
  rhythm: string
  /** What each column says; the register says its own. */
  columns: S extends 'signataires' ? Record<never, string> : Record<ColumnOf<S>, string>
}

/** What every data set needs said, in each language. */
export type SetMessages = { [S in SetName]: Words<S> }
