import type { Generated } from 'kysely'
import type { Lang } from '../platform/languages.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    people: {
      id: string
      email: string
      name: Generated<string>
      lang: Generated<Lang>
      created_at: Date
      seen_at: Date
      told_at: Generated<Date | null>
    }
    sign_in_requests: {
      id: string
      email: string
      return_to: string
      lang: Lang
      requested_at: Date
      granted_at: Date | null
    }
    sign_in_links: { hash: string; email: string; return_to: string; created_at: Date; expires_at: Date }
    sessions: { hash: string; person_id: string; created_at: Date; expires_at: Date }
    team_members: { person_id: string; added_at: Date; added_by: string }
  }
}
