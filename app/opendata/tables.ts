import type { Generated } from 'kysely'

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
    territory_imports_public: { id: number; at: Date }
  }
}
