declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** An association is asked whether it takes an action: its letter must leave. */
    'plan.proposed': { actionId: string }
    /** An association accepted, declined, took or handed back an action: the stewards must hear of it. */
    'plan.answered': {
      actionId: string
      associationId: string
      said: 'accepted' | 'declined' | 'taken' | 'handed-back'
    }
    /** A day is near, or went by a while ago: the owner must receive its link. */
    'plan.due': { actionId: string; kind: 'before' | 'after' }
    /** A public page of a plan changed. */
    'plan.moved': { charterId: string }
  }
}

export {}
