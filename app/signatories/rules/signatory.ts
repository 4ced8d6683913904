import type { Theme } from '../../associations/index.ts'

export const kinds = ['association', 'network', 'informal'] as const
export type Kind = (typeof kinds)[number]

export type ProofLevel = 'declared' | 'mailbox' | 'register' | 'backed' | 'paper' | 'historic'

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

/** What is counted is said apart and never added together: a network’s signature does not bind its members. */
export type SignatoryCounts = {
  /** Associations and informal groups that are named. */
  associations: number
  networks: number
  /** Those, of any kind, who chose to be counted without being named. */
  unnamed: number
}

export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).includes(text)
}
