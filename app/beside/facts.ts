declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** Something was done in the name of an association, with somebody’s help. */
    'beside.done': { actId: string }
  }
}

export {}
