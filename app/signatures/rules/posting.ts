/** What was asked for lately, by the same mailbox, network and association. */
export type RecentRequests = {
  /** Letters asked for this mailbox in the last 24 hours. */
  mailboxToday: number
  /** Requests of this network in the last hour whose letter’s button was not pressed. */
  networkUnpressed: number
  /** Requests in the name of this association in the last 24 hours, not pressed. */
  associationToday: number
}

export type Posting =
  /** The page is the same as ever, and no letter leaves: this mailbox has had its share. */
  | { post: false }
  /** The letter leaves after a while; nobody is refused. */
  | { post: true; delaySeconds: number }

/** Letters a mailbox may receive in a day, whoever asks. */
export const lettersADay = 3
/** A whole meeting room may ask at once from one address before the post slows down. */
export const freeFromOneNetwork = 60
/** Several people of an association may try before the post slows down. */
const freeForOneAssociation = 5

const networkStepSeconds = 10
const associationStepSeconds = 600
const longestDelaySeconds = 3_600

/**
 * How a letter leaves. An honest signer is never refused: a busy network or a coveted association only
 * slows the post, one letter after the other, and each button that is pressed gives a place back.
 * A mailbox is protected from everyone, so its limit is hard, and the page does not tell.
 */
export function postingOf(recent: RecentRequests): Posting {
  if (recent.mailboxToday >= lettersADay) return { post: false }
  const network = Math.max(0, recent.networkUnpressed - freeFromOneNetwork + 1) * networkStepSeconds
  const association =
    Math.max(0, recent.associationToday - freeForOneAssociation + 1) * associationStepSeconds
  return { post: true, delaySeconds: Math.min(longestDelaySeconds, Math.max(network, association)) }
}
