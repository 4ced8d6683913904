import type { Generated } from 'kysely'
import type { Field } from './rules/field.ts'
import type { Choice, Found, IntakeRecord, Note, Settings, Verdict } from './rules/record.ts'
import type { IntakeEvent, IntakeState, Outcome } from './rules/state.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    intakes: {
      id: string
      source: string
      source_key: string
      file_name: string
      format: string
      encoding: string | null
      mended: Generated<boolean>
      sheet: string
      header_line: number
      shape: string
      columns: (Field | '')[] | null
      settings: Settings
      state: IntakeState
      revision: Generated<number>
      total: Generated<number>
      progress_at: Date
      created_by: string
      created_at: Date
      forgotten_at: Date | null
    }
    intake_lines: { intake_id: string; sheet: string; line: number; cells: string[] }
    intake_rows: {
      intake_id: string
      line: number
      verdict: Verdict
      notes: Note[]
      name: string
      record: IntakeRecord | null
      found: Found | null
      choice: Choice | null
      target_key: string | null
      settled_at: Date | null
      outcome: Outcome | null
    }
    intake_takings: {
      signature_id: string
      intake_id: string
      line: number
      source_key: string
      row_key: string
      identity_key: string
      fingerprint: string
      contact: string | null
      taken_at: Date
      ended_at: Date | null
      ended_as: 'taken-back' | 'lived-since' | 'moved' | null
      invited_at: Date | null
    }
    intake_shapes: { shape: string; columns: (Field | '')[]; settings: Settings; saved_at: Date }
    intake_events: {
      id: Generated<number>
      intake_id: string
      event: IntakeEvent
      by: string | null
      count: number | null
      at: Date
    }
  }
}
