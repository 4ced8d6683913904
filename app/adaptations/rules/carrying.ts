import type { VoiceManner } from './adoption.ts'

export type WhyNotCarry = 'not-a-voter' | 'said-itself' | 'one-proxy-only'

export type Carrying = {
  isVoter: boolean
  /** How the association’s voice was given so far. */
  known: VoiceManner | undefined
  manner: VoiceManner
  /** The carrier already carries the voice of another. */
  carriesAnother: boolean
}

/** An association’s own word always stands: it replaces what others carried, and none of them replaces it. */
export function whyNotCarry({ isVoter, known, manner, carriesAnother }: Carrying): WhyNotCarry | undefined {
  if (!isVoter) return 'not-a-voter'
  if (manner === 'link') return undefined
  if (known === 'link') return 'said-itself'
  return manner === 'proxy' && carriesAnother ? 'one-proxy-only' : undefined
}
