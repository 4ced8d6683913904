/** What an answer to a letter about a proposal is about. */
export const commentPurpose = 'local-comment'

/** The most characters of a comment. */
export const longestComment = 2_000

export type AmendmentState = 'open' | 'accepted' | 'merged' | 'declined' | 'withdrawn'

export type Ruling = 'accept' | 'merge' | 'decline' | 'withdraw'

export type WhyNotRule = 'already-decided' | 'reason-missing' | 'block-changed' | 'not-yours' | 'not-now'

type Case = {
  state: AmendmentState
  /** The block has the words the proposal was written against. */
  isCurrent: boolean
  isBeingWritten: boolean
  isAuthor: boolean
  isSteward: boolean
  words: string
}

const after: Record<Ruling, AmendmentState> = {
  accept: 'accepted',
  merge: 'merged',
  decline: 'declined',
  withdraw: 'withdrawn',
}

/** Stewards decide, its author may withdraw it; a refusal says why; what changed meanwhile is put together first. */
export function whyNotRule(ruling: Ruling, of: Case): WhyNotRule | undefined {
  if (of.state !== 'open') return 'already-decided'
  if (ruling === 'withdraw') return of.isAuthor ? undefined : 'not-yours'
  if (!of.isSteward) return 'not-yours'
  if (ruling === 'decline') return of.words === '' ? 'reason-missing' : undefined
  if (!of.isBeingWritten) return 'not-now'
  return ruling === 'accept' && !of.isCurrent ? 'block-changed' : undefined
}

export function stateAfterRuling(ruling: Ruling): AmendmentState {
  return after[ruling]
}

export function readRuling(text: string): Ruling | undefined {
  return text in after ? (text as Ruling) : undefined
}

type Words = { heading: string; body: string }

/** What is accepted with other words than those proposed is not accepted as it is: both stay readable. */
export function rulingOn(ruling: Ruling, proposed: Words, kept: Words): Ruling {
  const isSame = proposed.heading === kept.heading && proposed.body === kept.body
  return ruling === 'accept' && !isSame ? 'merge' : ruling
}

export type WhyNotHeard = 'left' | 'decided' | 'too-long'

/** Whether an answer by letter becomes a comment: its writer sits in the group, the proposal is open, it is short. */
export function whyNotHeard(of: {
  isSeated: boolean
  isOpen: boolean
  words: string
}): WhyNotHeard | undefined {
  if (!of.isSeated) return 'left'
  if (!of.isOpen) return 'decided'
  return of.words.length > longestComment ? 'too-long' : undefined
}
