import type { Theme } from '../../associations/index.ts'
import type { Day } from '../../kernel/instants.ts'

export const recordKinds = ['association', 'network', 'informal'] as const
export type RecordKind = (typeof recordKinds)[number]

/** One row of a list, understood: an association and what it signed. No person. */
export type IntakeRecord = {
  name: string
  acronym?: string
  /** Undefined when the list does not say it: then the team’s word for the whole file holds. */
  kind?: RecordKind
  rna?: string
  siren?: string
  siret?: string
  localLawReference?: string
  website?: string
  communeId?: string
  communeName?: string
  postcode?: string
  /** Identifiers of the territories where it acts. */
  places: string[]
  themes: Theme[]
  signedOn?: Day
  publication: 'named' | 'counted'
  sentence?: string
  version: number
  /** Only when the team says that the form’s consent allows it. */
  email?: string
  /** The number the form gave to this answer. */
  sourceId?: string
}

/** Why a row brings nothing in. */
export type WhyRejected = 'draft' | 'no-name' | 'no-agreement' | 'name-long' | 'version-unknown'

/** What a person should know of a row. `text` is a value of the row, or a name. */
export type Note = { code: NoteCode; text?: string }
export type NoteCode =
  | WhyRejected
  | 'total'
  | 'comment'
  | 'header-again'
  /** These stop a row until somebody looks at it. */
  | 'number-wrong'
  | 'number-of-another'
  | 'dissolved'
  | 'several'
  | 'near'
  | 'looks-like-network'
  | 'date-wrong'
  | 'date-future'
  | 'cut-short'
  | 'lived-since'
  /** These only tell. */
  | 'by-number'
  | 'by-name-place'
  | 'by-choice'
  | 'not-in-register'
  | 'register-says-network'
  | 'place-unknown'
  | 'commune-unknown'
  | 'theme-unknown'
  | 'publication-unclear'
  | 'website-wrong'
  | 'signed-here'
  | 'repeated'
  | 'changed'

/** What the team says once for a whole file. */
export type Settings = {
  version: number
  publication: 'named' | 'counted'
  kind: 'association' | 'network'
  proof: 'historic' | 'paper'
  signedOn?: Day
  keepEmails: boolean
}

/** An entry of the national register or an association we know, proposed for a row, and why. */
export type Candidate = {
  /** `national:ID` or `association:ID`. */
  to: string
  name: string
  place?: string
  rna?: string
  siren?: string
  siret?: string
  grouping?: 'simple' | 'union' | 'federation'
  isDissolved?: boolean
  reason: 'number' | 'name-place' | 'name' | 'near'
}

export type Found = { candidates: Candidate[] }

/** What somebody of the team decided for a row. `to`: a candidate, `none`, or `leave`. */
export type Choice = { to: string; kind?: RecordKind; candidate?: Candidate }

export type Verdict = 'create' | 'update' | 'same' | 'known' | 'repeat' | 'ask' | 'reject' | 'aside' | 'leave'
export const verdicts: readonly Verdict[] = [
  'ask',
  'create',
  'update',
  'same',
  'known',
  'repeat',
  'reject',
  'aside',
  'leave',
]
