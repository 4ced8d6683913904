import type { SignatureState } from './state.ts'

/** What a signing or management link knows when it is opened. */
export type OpenedLink = {
  purpose: 'sign' | 'manage'
  expiresAt: Date
  state: Exclude<SignatureState, 'draft'>
  /** This signer already pressed the button. */
  hasConfirmed: boolean
  /** Fingerprint the request is bound to, and the one of the text in force today. */
  boundTo: string
  current: string
  /** It was in force once: a lapsed one yielded to an older signature of the same association. */
  wasInForce: boolean
  /** A local charter that closed is no longer signed. */
  isClosed: boolean
  /** Another signature of the same association is in force. */
  isAlreadyGiven: boolean
}

/** Each state of a link has its page. */
export type LinkPage =
  | 'receipt'
  | 'contested'
  | 'withdrawn'
  | 'lapsed'
  | 'already-given'
  | 'awaiting-other-signer'
  | 'expired'
  | 'closed'
  | 'text-changed'
  | 'awaiting-decision'
  | 'sign'

/** The page a link shows. Opening changes nothing; the order of the questions is the order of kindness. */
export function linkPage(link: OpenedLink, now: Date): LinkPage {
  if (link.state === 'in-force') return 'receipt'
  if (link.state === 'lapsed' && link.wasInForce) return 'already-given'
  if (link.state === 'contested' || link.state === 'withdrawn' || link.state === 'lapsed') return link.state
  if (link.isAlreadyGiven) return 'already-given'
  if (link.hasConfirmed) return 'awaiting-other-signer'
  if (link.purpose === 'sign' && link.expiresAt <= now) return 'expired'
  if (link.isClosed) return 'closed'
  // The text is read before the decision is dated: a board decides on a text.
  if (link.boundTo !== link.current) return 'text-changed'
  return link.state === 'awaiting-decision' ? 'awaiting-decision' : 'sign'
}
