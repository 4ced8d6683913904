import type { Generated } from 'kysely'

/** Where a local charter is in its life. */
export type LocalState = 'open' | 'drafting' | 'proposed' | 'adopted' | 'asleep' | 'closed'

declare module '../platform/db/database.ts' {
  interface Tables {
    count_days: {
      day: string
      associations: number
      networks: number
      unnamed: number
      districts: number
      version: number | null
      kept_at: Generated<Date>
    }
    associations_named_public: Tables['associations_public'] & { is_signatory: boolean }
    territory_within_public: {
      territory_id: string
      within: string[]
      generation: string | null
      population: number | null
    }
    local_adopted_public: {
      id: string
      charter_id: string
      slug: string
      name: string
      state: LocalState
      number: number
      is_current: boolean
      sha256: string
      published_at: Date
      national_number: number
    }
    local_signatories_public: {
      charter_slug: string
      charter_id: string
      number: number
      slug: string
      name: string
      acronym: string | null
      kind: 'association' | 'network' | 'informal'
      proof_level: Tables['signatures_public']['proof_level']
      in_force_at: Date
      /** The latest version it agreed to since, and when. */
      agreed_number: number | null
      agreed_at: Date | null
    }
    territory_imports_public: { id: number; at: Date }
  }
}
