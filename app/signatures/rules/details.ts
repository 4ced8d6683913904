import type { DeclaredAssociation } from '../../associations/index.ts'
import type { HelpedBy } from '../../platform/http/route.ts'
import type { Capacity } from './mandate-form.ts'
import type { Publication } from './reading-form.ts'
import type { SignatureState } from './state.ts'

/** Who helped, and until when one button takes it back. */
export type AssistedBy = HelpedBy & { undoUntil: Date }

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
  charterSlug: string
  isLocal: boolean
  versionNumber: number
  isOfficial: boolean
  /** The latest version of a local charter it agreed to since it signed. */
  agreed: Agreed | null
  /** Address of its public page, once it has signed. */
  slug: string | null
  places: string[]
  commitments: string[]
  helpedBy: AssistedBy | null
  /** Confirmed with a code on paper: no mailbox stands behind it. */
  isOnPaper: boolean
  /** Other texts signed in the same act that were in force. */
  together: SignedWith[]
  signers: { name: string; title: string; capacity: Capacity; confirmedAt: Date | null }[]
}

/** Said again since the signature, of the same version or of a newer one. */
export type Agreed = { versionNumber: number; at: Date }

/** A text signed in the same act, as a receipt tells it. */
export type SignedWith = {
  id: string
  reference: string
  charterTitle: string
  charterSlug: string
  versionNumber: number
  isLocal: boolean
  sha256: string
  state: Exclude<SignatureState, 'draft'>
  endedAt: Date | null
}
