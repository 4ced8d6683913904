import type { Generated } from 'kysely'
import type { Lang } from '../platform/languages.ts'
import type { Answer, Readers } from './rules/meeting.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    meetings: {
      id: string
      slug: string
      once_key: string
      territory_id: string
      title: string
      starts_at: Date
      ends_at: Date
      place: string
      access: string
      online_url: string | null
      agenda: string[]
      is_public: boolean
      minutes_for: Readers
      reminds: Generated<boolean>
      convened_by: string
      convened_for: string | null
      lang: Lang
      sequence: Generated<number>
      convened_at: Date
      changed_at: Date
      cancelled_at: Generated<Date | null>
      cancelled_why: Generated<string | null>
      minutes: Generated<string | null>
      minutes_at: Generated<Date | null>
      next_at: Generated<Date | null>
      fictional: boolean
    }
    meeting_invitations: {
      id: string
      meeting_id: string
      association_id: string | null
      name: string
      email: string | null
      lang: Lang
      invited_at: Date
      answer: Generated<Answer | null>
      people: Generated<number | null>
      sentence: Generated<string | null>
      answered_at: Generated<Date | null>
      quiet_at: Generated<Date | null>
      reminded_at: Generated<Date | null>
      minutes_told_at: Generated<Date | null>
    }
    meeting_links: { hash: string; invitation_id: string; created_at: Date; expires_at: Date }
    meeting_presences: {
      id: string
      meeting_id: string
      association_id: string | null
      name: string
      name_key: string
      people: number
      noted_at: Date
      minutes_told_at: Generated<Date | null>
    }
    meeting_decisions: {
      id: string
      meeting_id: string
      what: string
      who: string
      due_on: string | null
      noted_at: Date
      dropped_at: Generated<Date | null>
    }
    meeting_entries: {
      key: string
      meeting_id: string
      act: string
      outcome: string
      entered_by: string
      at: Date
    }
    meeting_events: { id: Generated<number>; meeting_id: string; event: string; by: string | null; at: Date }
    meetings_public: {
      is_read_by_all: boolean
      id: string
      slug: string
      territory_id: string
      title: string
      starts_at: Date
      ends_at: Date
      place: string
      access: string
      agenda: string[]
      sequence: number
      convened_at: Date
      changed_at: Date
      cancelled_at: Date | null
      cancelled_why: string | null
      fictional: boolean
      minutes: string | null
      minutes_at: Date | null
    }
  }
}
