import type { Generated } from 'kysely'
import type { HiddenBy, ReportReason } from '../kernel/moderation.ts'
import type { Lang } from '../platform/languages.ts'
import type { HandoverState } from './rules/handover.ts'
import type { PartnerState } from './rules/partner.ts'
import type { Level, ProjectState } from './rules/project.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    projects: {
      id: string
      code: string
      once_key: string
      title: string
      purpose: string
      territory_id: string
      themes: string[]
      level: Level
      state: ProjectState
      call_name: string | null
      call_url: string | null
      call_until: string | null
      is_together: boolean
      lasts: string | null
      opened_by: string | null
      lang: Lang
      sequence: Generated<number>
      opened_at: Date
      changed_at: Date
      ended_at: Generated<Date | null>
      hidden_at: Generated<Date | null>
      hidden_reason: Generated<string | null>
      hidden_by: Generated<HiddenBy | null>
      hidden_answer: Generated<string | null>
      fictional: boolean
    }
    project_partners: {
      id: string
      project_id: string
      association_id: string | null
      name: string
      email: string | null
      lang: Lang
      is_lead: boolean
      state: PartnerState
      role: string
      commits: string
      words: string
      added_at: Date
      answered_at: Date | null
      quiet_at: Generated<Date | null>
    }
    project_links: { hash: string; partner_id: string; created_at: Date; expires_at: Date }
    project_decisions: {
      id: string
      project_id: string
      what: string
      decided_on: string
      noted_by: string | null
      noted_at: Date
      dropped_at: Generated<Date | null>
    }
    project_items: {
      id: string
      project_id: string
      what: string
      partner_id: string | null
      due_on: string | null
      calendar_on: Generated<string | null>
      done_at: Date | null
      done_by: string | null
      sequence: Generated<number>
      added_at: Date
      changed_at: Date
      dropped_at: Generated<Date | null>
    }
    project_reminders: { subject_id: string; due_on: string; partner_id: string; at: Date }
    project_handovers: {
      id: string
      project_id: string
      from_partner: string | null
      to_partner: string | null
      state: HandoverState
      asked_at: Date
      answered_at: Generated<Date | null>
    }
    project_events: {
      id: Generated<number>
      project_id: string
      event: string
      partner_id: string | null
      by: string | null
      words: Generated<string>
      at: Date
    }
    project_reports: {
      id: string
      project_id: string
      reason: ReportReason
      words: string | null
      for_team: boolean
      once_key: string
      at: Date
      handled_at: Generated<Date | null>
    }
  }
}
