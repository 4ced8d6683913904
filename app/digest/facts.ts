declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Somebody’s letter of the week is due. */
    'digest.due': { personId: string; week: string }
  }
}

export {}
