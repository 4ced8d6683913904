import type { Generated } from 'kysely'

declare module '../platform/db/database.ts' {
  interface Tables {
    reply_addresses: {
      hash: string
      purpose: string
      subject_id: string
      side: string
      created_at: Date
      expires_at: Date
    }
    received_letters: {
      id: string
      message_hash: string
      sender_key: string
      purpose: string | null
      subject_id: string | null
      side: string | null
      subject: Generated<string>
      text: string
      has_attachments: boolean
      received_at: Date
    }
  }
}
