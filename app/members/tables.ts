import type { Generated } from 'kysely'
import type { Lang } from '../platform/languages.ts'
import type { AnyRole, Basis, MemberRole, TerritoryRole } from './rules/role.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    memberships: {
      id: string
      person_id: string
      association_id: string
      role: MemberRole
      title: string
      basis: Basis
      term_ends_on: string | null
      began_at: Date
      begun_by: string | null
      confirmed_at: Date
      asked_at: Generated<Date | null>
      asked_times: Generated<number>
      ended_at: Date | null
      ended_by: string | null
    }
    territory_roles: {
      id: string
      person_id: string
      territory_id: string
      role: TerritoryRole
      association_id: string | null
      began_at: Date
      begun_by: string | null
      ended_at: Date | null
      ended_by: string | null
    }
    invitations: {
      id: string
      email: string
      lang: Lang
      role: AnyRole
      association_id: string | null
      territory_id: string | null
      invited_by: string
      hands_over: boolean
      invited_at: Date
      expires_at: Date
      accepted_at: Generated<Date | null>
      accepted_by: Generated<string | null>
      declined_at: Generated<Date | null>
      cancelled_at: Generated<Date | null>
      cancelled_by: Generated<string | null>
    }
    invitation_links: { hash: string; invitation_id: string; created_at: Date }
    mandate_links: { hash: string; membership_id: string; created_at: Date; expires_at: Date }
    deeds: {
      id: Generated<number>
      at: Date
      person_id: string
      deed: string
      association_id: string | null
      territory_id: string | null
      other_id: string | null
    }
  }
}
