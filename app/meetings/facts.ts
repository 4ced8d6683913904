declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Something of a meeting changed. Nothing follows but pages made anew. */
    'meeting.changed': { meetingId: string }
    /** An association must receive its link. `notBefore` slows the post down when one network asks for a lot. */
    'meeting.invited': { invitationId: string; notBefore?: string }
    /** Those invited must be told: another hour or place, or no meeting. */
    'meeting.moved': { invitationId: string }
    'meeting.cancelled': { invitationId: string }
    /** Its minutes are told to one that was invited, or was there. */
    'meeting.minutes': { meetingId: string; as: 'invitation' | 'presence'; id: string }
    /** The meeting is near. */
    'meeting.near': { invitationId: string }
  }
}

export {}
