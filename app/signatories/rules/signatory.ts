import type { Exchange, Theme } from '../../associations/index.ts'

export const kinds = ['association', 'informal', 'network'] as const
export type Kind = (typeof kinds)[number]

export const proofLevels = [
  'declared',
  'mailbox',
  'register',
  'backed',
  'paper',
  'historic',
  'meeting',
] as const
export type ProofLevel = (typeof proofLevels)[number]

/** A line of the public register: an organisation that signed and wished to be named. Never a person. */
export type Signatory = {
  /** Of its signature: with the moment, where the next page begins. */
  id: string
  slug: string
  name: string
  acronym?: string
  kind: Kind
  themes: Theme[]
  commune?: string
  signedAt: Date
}

/** The same with everything it may be looked for by. */
export type Entry = Signatory & {
  associationId: string
  /** Its name without accents, case or punctuation. */
  folded: string
  proofLevel: ProofLevel
  /** Identifiers of the territories where it acts. */
  places: string[]
  offers: Exchange[]
  seeks: Exchange[]
  /** Slugs of the networks it says it belongs to. */
  networks: string[]
}

/** What is counted is said apart and never added together: a network’s signature does not bind its members. */
export type Tally = {
  /** Associations and informal groups that are named. */
  associations: number
  networks: number
}

export type SignatoryCounts = Tally & {
  /** Those, of any kind, who chose to be counted without being named. */
  unnamed: number
}
