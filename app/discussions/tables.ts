import type { Generated } from 'kysely'
import type { HiddenBy, ReportReason } from '../kernel/moderation.ts'
import type { Lang } from '../platform/languages.ts'
import type { AboutKind, Level } from './rules/discussion.ts'
import type { Capacity } from './rules/standing.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    discussions: {
      id: string
      code: string
      territory_id: string
      about: AboutKind
      charter_id: string | null
      about_id: string | null
      about_words: string
      title: string
      level: Level
      opened_by: string | null
      lang: Lang
      opened_at: Date
      last_at: Date
      closed_at: Generated<Date | null>
      outcome: Generated<string | null>
      asked_at: Generated<Date | null>
      fictional: boolean
    }
    discussion_messages: {
      id: string
      discussion_id: string
      person_id: string | null
      association_id: string | null
      capacity: Capacity
      signed_name: string | null
      words: string
      by_letter: boolean
      written_at: Date
      hidden_at: Generated<Date | null>
      hidden_reason: Generated<string | null>
      hidden_by: Generated<HiddenBy | null>
      hidden_answer: Generated<string | null>
      taken_back_at: Generated<Date | null>
    }
    discussion_follows: {
      discussion_id: string
      person_id: string
      since: Date
      stopped_at: Generated<Date | null>
      association_id: string | null
      signs_name: boolean
    }
    discussion_letters: {
      message_id: string
      person_id: string
      discussion_id: string
      queued_at: Date
      sent_at: Generated<Date | null>
      letter_key: Generated<string | null>
    }
    discussion_links: {
      hash: string
      discussion_id: string
      person_id: string
      created_at: Date
      expires_at: Date
    }
    discussion_events: {
      id: string
      discussion_id: string
      event: DiscussionEvent
      by: string | null
      words: string
      at: Date
    }
    discussion_reports: {
      id: string
      message_id: string
      reason: ReportReason
      words: string | null
      for_team: boolean
      once_key: string
      at: Date
      handled_at: Generated<Date | null>
    }
  }
}

/** What happens to a discussion. */
export type DiscussionEvent = 'open' | 'close' | 'reopen' | 'narrow' | 'hide' | 'show' | 'take-back'
