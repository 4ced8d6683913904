import type { ColumnOf, SetName } from './data-set.ts'

/** Sets whose rooms say their columns themselves. */
type OwnWords = 'signataires' | 'entraide' | 'projets' | 'actualites' | 'ressources'

type Words<S extends SetName> = {
  title: string
  summary: string
  text: string
  rhythm: string
  /** What each column says; the lists that have rooms of their own say theirs there. */
  columns: S extends OwnWords ? Record<never, string> : Record<ColumnOf<S>, string>
}

/** What every data set needs said, in each language. */
export type SetMessages = { [S in SetName]: Words<S> }
