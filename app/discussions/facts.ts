declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Something was said: it goes to those who follow. */
    'discussion.message-written': { messageId: string }
    /** Closed with its outcome, or opened again with a reason: those who follow are told. */
    'discussion.turned': { eventId: string }
    /** A message was hidden: its author is told why, and may answer. */
    'discussion.message-hidden': { messageId: string }
    /** Narrowed, shown again, taken back: pages are made anew. */
    'discussion.changed': { discussionId: string }
    /** Somebody wishes to open discussions by letter. */
    'discussion.address-requested': { personId: string; territoryId: string }
    /** Nothing was said for long: whoever opened it is asked what it came to. */
    'discussion.silent': { discussionId: string }
  }
}

export {}
