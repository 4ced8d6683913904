declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Someone is asked into the group of a local charter: their letter must leave. */
    'local-charter.invited': { invitationId: string }
    /** A text is put to adoption: each association must receive the link of its voice. */
    'local-charter.proposed': { adoptionId: string }
    /** The voices are counted, whatever they decided. */
    'local-charter.counted': { adoptionId: string }
    /** Another wording is proposed: the group must hear of it. */
    'local-charter.amended': { amendmentId: string }
    /** Nothing happened for as long as its territory chose: stewards and relays must hear of it. */
    'local-charter.quiet': { charterId: string }
    /** It fell asleep on the day announced: its stewards must receive the way to wake it. */
    'local-charter.slept': { charterId: string }
    /** It looks for others to tend it: those who signed it must hear of it. */
    'local-charter.successors-wanted': { charterId: string; personId: string | null }
    /** Somebody who signed it is asked whether they still agree: their letter must leave. */
    'local-charter.asked': { askId: string }
    /** A public page of a local charter changed. */
    'local-charter.moved': { charterId: string }
  }
}

export {}
