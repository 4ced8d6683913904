import type { DeclaredAssociation } from '../../associations/index.ts'
import type { Capacity } from './mandate-form.ts'
import type { Publication } from './reading-form.ts'
import type { SignatureState } from './state.ts'

/** Everything a signature says, for the people who hold one of its links. */
export type SignatureDetails = {
  id: string
  reference: string
  state: Exclude<SignatureState, 'draft'>
  declared: DeclaredAssociation
  publication: Publication
  publicSentence: string | null
  decisionBody: string | null
  /** `YYYY-MM-DD`. */
  decisionOn: string | null
  inForceAt: Date | null
  endedAt: Date | null
  consent: string
  sha256: string
  charterTitle: string
  versionNumber: number
  isOfficial: boolean
  /** Address of its public page, once it has signed. */
  slug: string | null
  places: string[]
  commitments: string[]
  signers: { name: string; title: string; capacity: Capacity; confirmedAt: Date | null }[]
}
