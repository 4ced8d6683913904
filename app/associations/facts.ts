declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** An association changed or confirmed what it tells of itself. */
    'association.profile-changed': { associationId: string }
  }
}

export {}
