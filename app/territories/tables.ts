import type { Generated } from 'kysely'
import type { MultiPolygon } from '../kernel/geo.ts'
import type { TerritoryKind } from './rules/territory.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    territories: {
      id: string
      kind: TerritoryKind
      code: string
      name: string
      folded: string
      searched: string
      hint: string
      generation: string | null
      valid_until: string | null
      population: number | null
      prominence: Generated<number>
      lon: number | null
      lat: number | null
      postcodes: string[]
      aliases: string[]
      within: string[]
      fictional: boolean
      imported_at: Date
    }
    territory_ancestors: { territory_id: string; ancestor_id: string }
    qpv_perimeters: { territory_id: string; polygons: MultiPolygon }
    territory_imports: {
      id: Generated<number>
      at: Date
      inserted: number
      updated: number
      closed: number
    }
    /** What other rooms may join: see `db/migrations/0008_public_views.sql`. */
    territories_public: {
      id: string
      kind: TerritoryKind
      code: string
      name: string
      hint: string
      lon: number | null
      lat: number | null
      is_current: boolean
      fictional: boolean
    }
    territory_ancestors_public: { territory_id: string; ancestor_id: string }
  }
}
