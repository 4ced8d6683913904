import type { Generated } from 'kysely'
import type { Holding, Progress } from './rules/action.ts'
import type { ReminderKind } from './rules/reminding.ts'

type Day = string

/** What happened to an action, in the history that its readers see. */
export type ActionEventKind =
  | 'added'
  | 'changed'
  | 'proposed'
  | 'accepted'
  | 'declined'
  | 'taken'
  | 'handed-back'
  | 'told'
  | 'retired'

declare module '../platform/db/database.ts' {
  interface Tables {
    planned_actions: {
      id: string
      charter_id: string
      once_key: string
      meeting_decision_id: Generated<string | null>
      article_id: string | null
      promised_by: string | null
      commitment: string
      title: string
      details: string
      due_on: Day | null
      calendar_on: Day | null
      sequence: Generated<number>
      holding: Holding
      owner_id: string | null
      person: Generated<string>
      shows_person: Generated<boolean>
      progress: Progress
      words: Generated<string>
      told_at: Date | null
      added_at: Date
      changed_at: Date
      retired_at: Date | null
    }
    planned_action_events: {
      id: Generated<number>
      action_id: string
      kind: ActionEventKind
      association_id: string | null
      person_id: string | null
      progress: Progress | null
      words: string
      at: Date
    }
    planned_action_links: {
      hash: string
      action_id: string
      association_id: string
      created_at: Date
      expires_at: Date
    }
    planned_action_reminders: { action_id: string; due_on: Day; kind: ReminderKind; at: Date }
    plan_silences: { charter_id: string; association_id: string; at: Date }
  }
}
