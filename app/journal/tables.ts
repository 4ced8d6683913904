declare module '../platform/db/database.ts' {
  interface Tables {
    journal_entries: { id: string; at: Date; kind: string; subject_id: string; body: string; sha256: string }
  }
}

export {}
