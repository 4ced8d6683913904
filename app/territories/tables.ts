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
      valid_from: string | null
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
    territory_members: { group_id: string; member_id: string }
    territory_groups: { territory_id: string; purpose: string; made_by: string | null; made_at: Date }
    territory_outlines: { territory_id: string; polygons: MultiPolygon }
    qpv_perimeters: { territory_id: string; polygons: MultiPolygon }
    territory_imports: {
      id: Generated<number>
      at: Date
      inserted: number
      updated: number
      closed: number
    }
    /** What other rooms may join: see `db/migrations/0030_territory_groups.sql`. */
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
      valid_from: string | null
      valid_until: string | null
      generation: string | null
    }
    territory_ancestors_public: { territory_id: string; ancestor_id: string }
  }
}
