declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Rows of an import wait to be examined, applied or taken back. */
    'intake.due': { intakeId: string }
    /** An association brought in is invited to sign by itself, not before its turn. */
    'intake.invited': { signatureId: string; notBefore: string }
  }
}

export {}
