import type { Generated } from 'kysely'
import type { Direction, Exchange } from './rules/exchange.ts'
import type { Theme } from './rules/theme.ts'

type AssociationKind = 'association' | 'network' | 'informal'

declare module '../platform/db/database.ts' {
  interface Tables {
    associations: {
      id: string
      slug: string
      kind: AssociationKind
      name: string
      acronym: string | null
      folded: string
      rna: string | null
      siren: string | null
      siret: string | null
      local_law_reference: string | null
      identity_key: string
      commune_id: string | null
      themes: Theme[]
      website: string | null
      fictional: Generated<boolean>
      created_at: Date
      updated_at: Date
    }
    association_closures: {
      id: string
      association_id: string
      closed_on: string
      because: 'register' | 'declared'
      closed_at: Date
      closed_by: string | null
      reopened_at: Date | null
      reopened_by: string | null
    }
    association_merges: { merged_id: string; kept_id: string; merged_at: Date; merged_by: string }
    association_closures_public: {
      association_id: string
      closed_on: string
      because: 'register' | 'declared'
    }
    association_merges_public: {
      merged_id: string
      kept_id: string
      merged_slug: string
      kept_slug: string
    }
    associations_public: {
      id: string
      slug: string
      kind: AssociationKind
      name: string
      acronym: string | null
      rna: string | null
      siren: string | null
      commune_id: string | null
      themes: Theme[]
      website: string | null
      folded: string
      fictional: boolean
      created_at: Date
    }
    association_profiles: {
      association_id: string
      presentation: string | null
      presentation_confirmed_at: Date | null
      contact_email: string | null
      contact_phone: string | null
      contact_confirmed_at: Date | null
      office_is_home: boolean
      office_territory_id: string | null
      office_address: string | null
      office_lon: number | null
      office_lat: number | null
      office_confirmed_at: Date | null
      themes_confirmed_at: Date | null
      changed_at: Date
    }
    association_exchanges: {
      association_id: string
      direction: Direction
      what: Exchange
      note: string | null
      confirmed_at: Date
    }
    association_memberships: {
      association_id: string
      folded: string
      network_name: string
      network_id: string | null
      confirmed_at: Date
    }
    association_places: { association_id: string; territory_id: string; confirmed_at: Date }
  }
}
