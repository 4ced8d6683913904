declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Somebody asked about an entry: their mailbox confirms first. `notBefore` slows the post down. */
    'identity.asked': { requestId: string; notBefore?: string }
    /** Their mailbox confirmed: those who may decide are told. */
    'identity.confirmed': { requestId: string }
    /** Whoever claims asked neighbours to speak for them: they are written to. */
    'identity.neighbours-asked': { requestId: string }
    /** Enough of them did: those who held the entry before are told, and may contest it. */
    'identity.vouched': { requestId: string }
    /** It was decided: whoever asked is told. */
    'identity.decided': { requestId: string }
    /** What is known of an association changed: pages are made anew. */
    'identity.known': { associationId: string }
    /** An association ended, or lives after all: it leaves the counts, or comes back. */
    'identity.closed': { associationId: string }
    'identity.reopened': { associationId: string }
    /** Two entries became one. Rooms above that hold rows of the second may move them. */
    'identity.joined': { keptId: string; mergedId: string }
  }
}

export {}
