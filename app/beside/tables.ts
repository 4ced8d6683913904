import type { StructureKind } from '../platform/http/route.ts'
import type { ActKind } from './rules/kind.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    helps: {
      id: string
      session_hash: string
      person_id: string
      helped: string
      structure_kind: StructureKind
      structure: string
      role: string
      began_at: Date
      ends_at: Date
    }
    assisted_acts: {
      id: string
      kind: ActKind
      subject_id: string
      structure_kind: StructureKind
      structure: string
      role: string
      done_at: Date
      undo_until: Date
      confirmed_at: Date | null
      undone_at: Date | null
    }
    assisted_links: { hash: string; act_id: string; created_at: Date; expires_at: Date }
  }
}
