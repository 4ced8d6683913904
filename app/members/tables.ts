import type { Generated } from 'kysely'
import type { Basis, MemberRole, TerritoryRole } from './rules/role.ts'

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
