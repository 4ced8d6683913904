declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Something of a project changed. Nothing follows but pages made anew. */
    'project.changed': { projectId: string }
    /** An association must receive its link. `notBefore` slows the post down when one network asks for a lot. */
    'project.invited': { partnerId: string; notBefore?: string }
    /** It accepted, declined or left: the lead is told. */
    'project.answered': { partnerId: string; said: 'accepted' | 'declined' | 'left' }
    /** Somebody wants to join and must confirm by a letter that the mailbox is theirs. */
    'project.wish-written': { partnerId: string; notBefore?: string }
    /** The mailbox is theirs: the lead is told that somebody wants to join. */
    'project.wished': { partnerId: string }
    /** A deadline, or the day of something to do, is near for a partner. */
    'project.near': { subjectId: string; dueOn: string; partnerId: string }
    /** The lead asks a partner to lead in its place. */
    'project.lead-asked': { handoverId: string }
    /** That partner said yes or no. */
    'project.lead-answered': { handoverId: string }
    /** It was hidden: its lead is told. */
    'project.hidden': { projectId: string }
    /** The lead said yes or no to who asked. */
    'project.wish-answered': { partnerId: string; said: 'welcomed' | 'turned-down' }
  }
}

export {}
