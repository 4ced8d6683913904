/** What is known of somebody who would vouch for an association. */
export type Voucher = {
  isOwn: boolean
  isNetwork: boolean
  hasSigned: boolean
  /** A commune in common, or a territory that the person tends. */
  isNear: boolean
}

export type WhyNotVouch = 'own' | 'network' | 'not-signed' | 'far'

/**
 * Whether an association may say that it knows another. Nobody vouches for themselves. A network does not: it has
 * branches, and its word is not a neighbour’s.
 */
export function whyNotVouch({ isOwn, isNetwork, hasSigned, isNear }: Voucher): WhyNotVouch | undefined {
  if (isOwn) return 'own'
  if (isNetwork) return 'network'
  if (!hasSigned) return 'not-signed'
  return isNear ? undefined : 'far'
}

/** Two neighbours, or the local centre: enough to say that an association is known here. It blocks nothing. */
export function isKnownHere(vouches: readonly { bySteward: boolean }[]): boolean {
  return vouches.length >= 2 || vouches.some(({ bySteward }) => bySteward)
}
