import type { HelpedBy } from '../../platform/http/route.ts'
import type { Agreed, SignedWith } from './details.ts'
import type { SignatureState } from './state.ts'

export type ReceiptKind = 'association' | 'network' | 'informal'
export type ReceiptCapacity = 'legal' | 'delegated' | 'collegial'
/** Before it is in force a signature has no receipt. */
export type ReceiptState = Extract<SignatureState, 'in-force' | 'withdrawn' | 'contested'>

/** Everything a receipt says, in the people’s own words: it is theirs, and never public. */
export type ReceiptData = {
  reference: string
  association: string
  kind: ReceiptKind
  charterTitle: string
  charterSlug: string
  isLocal: boolean
  versionNumber: number
  isOfficial: boolean
  /** Fingerprint of the text signed. */
  sha256: string
  signers: { name: string; title?: string | undefined; capacity: ReceiptCapacity; confirmedAt: Date }[]
  /** As it is shown: `le conseil d’administration`. */
  decisionBody?: string | undefined
  /** `YYYY-MM-DD`. */
  decisionOn?: string | undefined
  inForceAt: Date
  agreed: Agreed | null
  /** Other texts signed in the same act, each with a receipt of its own. */
  together: (SignedWith & { entrySha256: string })[]
  places: string[]
  commitments: string[]
  helpedBy: HelpedBy | null
  /** Confirmed with a code on paper. */
  isOnPaper: boolean
  state: ReceiptState
  verifyUrl: string
  /** Fingerprint of the entry in the journal. */
  entrySha256: string
}

const mostPlaces = 10

/** The places a sheet of paper has room for, and how many are left out. */
export function placesOnPaper(places: readonly string[]): { shown: string[]; more: number } {
  // “And one other” takes the room of the place it hides.
  const shown = places.length <= mostPlaces + 1 ? places : places.slice(0, mostPlaces)
  return { shown: [...shown], more: places.length - shown.length }
}
