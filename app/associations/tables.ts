import type { Generated } from 'kysely'
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
  }
}
