import type { Generated } from 'kysely'
import type { HiddenBy, ReportReason } from '../kernel/moderation.ts'
import type { AnswerSide, AnswerState } from './rules/answer.ts'
import type { Direction, Kind, ListingEvent, ListingState } from './rules/listing.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    listings: {
      id: string
      code: string
      once_key: string
      association_id: string
      direction: Direction
      kind: Kind
      title: string
      details: string | null
      capacity: number | null
      hours: string | null
      notice: string | null
      insurance: string | null
      accessibility: string | null
      territory_id: string
      needed_by: string | null
      listed_until: string
      state: ListingState
      cooperation_id: string | null
      contact_email: string | null
      lang: string
      posted_at: Date
      asked_at: Date | null
      ended_at: Date | null
      hidden_at: Date | null
      hidden_reason: string | null
      hidden_by: Generated<HiddenBy | null>
      hidden_answer: Generated<string | null>
      edited_at: Generated<Date | null>
    }
    listing_events: {
      id: Generated<number>
      listing_id: string
      event: 'post' | 'edit' | 'hide' | 'show' | ListingEvent
      side: 'association' | HiddenBy | 'clock'
      reason: string | null
      at: Date
    }
    posting_links: {
      hash: string
      association_id: string
      email: string
      created_at: Date
      expires_at: Date
    }
    listing_links: { hash: string; listing_id: string; created_at: Date; expires_at: Date }
    listing_answers: {
      id: string
      listing_id: string
      once_key: string
      name: string
      association: string
      email: string | null
      words: string
      state: AnswerState
      lang: string
      written_at: Date
      confirmed_at: Date | null
      stopped_at: Date | null
    }
    answer_links: { hash: string; answer_id: string; side: AnswerSide; created_at: Date; expires_at: Date }
    answer_messages: {
      id: string
      answer_id: string
      to_side: AnswerSide
      words: string
      written_at: Date
      carried_by: number | null
      sent_at: Date | null
    }
    relayed_letters: { mailbox_key: string; fact_id: number; at: Date }
    listing_reports: {
      id: string
      listing_id: string
      reason: ReportReason
      words: string | null
      once_key: string
      at: Date
      handled_at: Date | null
    }
  }
}
