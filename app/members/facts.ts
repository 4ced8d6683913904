declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** A mailbox must receive an invitation. `notBefore` slows the post down when it was asked for a lot. */
    'members.invited': { invitationId: string; notBefore?: string }
    /** Someone took a place: those who already speak for the association are told. */
    'members.joined': { membershipId: string }
    /** A representative is asked whether it is still them. */
    'members.mandate-due': { membershipId: string }
  }
}

export {}
