import type { Generated } from 'kysely'
import type { CooperationEvent, CooperationState, Side } from './rules/state.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    cooperations: {
      id: string
      once_key: string
      what: string
      happened_on: string
      residents: number | null
      sentence: string | null
      noted_by: string
      other_id: string | null
      other_name: string
      other_email: string | null
      state: CooperationState
      corrected_what: string | null
      corrected_on: string | null
      noted_shows: Generated<boolean>
      other_shows: Generated<boolean>
      lang: string
      noted_at: Date
      confirmed_at: Date | null
    }
    cooperation_events: {
      id: Generated<number>
      cooperation_id: string
      event: 'note' | 'show' | 'hide' | CooperationEvent
      side: Side | 'clock'
      at: Date
    }
    cooperation_links: {
      hash: string
      cooperation_id: string
      side: Side
      created_at: Date
      expires_at: Date
    }
    noting_links: { hash: string; association_id: string; created_at: Date; expires_at: Date }
    cooperations_public: {
      id: string
      what: string
      happened_on: string
      residents: number | null
      sentence: string | null
      noted_by: string
      other_id: string | null
      other_name: string
      confirmed_at: Date
    }
  }
}
