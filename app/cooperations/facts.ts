declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** One side noted: the other must receive a link. `notBefore` spaces letters to one mailbox out. */
    'cooperation.noted': { cooperationId: string; notBefore?: string }
    /** The other side would say it otherwise: who noted must receive a link. */
    'cooperation.corrected': { cooperationId: string }
    'cooperation.confirmed': { cooperationId: string }
    /** What is shown of it changed. Nothing follows but pages made anew. */
    'cooperation.shown': { cooperationId: string }
    /** Somebody asked for the noting links of a mailbox. */
    'cooperation.links-requested': { email: string; lang: string }
  }
}

export {}
