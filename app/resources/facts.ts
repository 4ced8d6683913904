declare module '../platform/jobs/facts.ts' {
  interface Facts {
    /** News or a resource was published, changed, taken down, hidden or shown again. */
    'publication.moved': { publicationId: string }
  }
}

export {}
