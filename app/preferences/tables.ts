declare module '../platform/db/database.ts' {
  interface Tables {
    refused_letters: { mailbox: string; choice: string; refused_at: Date }
  }
}

export {}
