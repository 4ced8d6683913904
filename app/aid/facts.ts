import type { Essential } from './rules/editing.ts'

declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Somebody asked for the posting links of a mailbox. */
    'aid.links-requested': { email: string; lang: string; notBefore?: string }
    /** A need or an offer is on the list: who posted it must receive the link to tend it. */
    'aid.posted': { listingId: string }
    /** Prolonged, closed, found, hidden, shown again: pages are made anew. */
    'aid.moved': { listingId: string }
    /** What, where or when is another: who answered must hear of it. */
    'aid.edited': { answerId: string; changed: Essential[] }
    /** Hidden or shown again: who posted must hear of it. */
    'aid.moderated': { listingId: string; did: 'hidden' | 'shown' }
    /** It soon closes by itself: who posted it is asked whether it was found. */
    'aid.ending': { listingId: string }
    /** Somebody answered and must confirm by a letter that the mailbox is theirs. */
    'aid.answer-written': { answerId: string; notBefore?: string }
    /** Words to carry to the other side. Once a mailbox had its letters of the day, they wait for the next. */
    'aid.message-written': { messageId: string; notBefore?: string }
  }
}
