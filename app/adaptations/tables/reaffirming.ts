import type { Because } from '../rules/reaffirming.ts'

declare module '../../platform/db/database.ts' {
  interface Tables {
    local_asks: {
      id: string
      signature_id: string
      charter_id: string
      because: Because
      ref: string
      asked_at: Date
    }
    local_reaffirmation_words: { signature_id: string; version_id: string; signer_id: string; at: Date }
    local_reaffirmations: {
      id: string
      signature_id: string
      version_id: string
      version_sha256: string
      consent: string
      on_day: string
      at: Date
    }
  }
}
