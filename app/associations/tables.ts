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
    national_entries: {
      id: string
      rna: string | null
      siren: string | null
      siret: string | null
      name: string
      acronym: string | null
      folded: string
      searched: string
      words: Generated<string>
      commune_code: string | null
      commune_name: string | null
      postcode: string | null
      grouping: 'simple' | 'union' | 'federation' | null
      status: 'active' | 'dissolved' | 'deleted'
      dissolved_on: string | null
      source: string
      imported_at: Date
    }
    national_words: { word: string; entries: number }
  }
}
