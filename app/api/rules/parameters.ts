import { organisationKind, territoryKind } from './base-shapes.ts'
import { day, type Schema, text } from './schema.ts'
import { theme } from './shapes.ts'

type Parameter = { in: 'query' | 'path'; schema: Schema }

/** Most lines of a page, and how many come when nothing is asked. */
const mostLines = 100
export const usualLines = 50

export const parameters = {
  q: { in: 'query', schema: text({ maxLength: 100 }) },
  kind: { in: 'query', schema: organisationKind },
  theme: { in: 'query', schema: theme },
  territory: { in: 'query', schema: text({ pattern: '^[a-z]+:[0-9A-Za-z-]+$' }) },
  territory_kind: { in: 'query', schema: territoryKind },
  limit: {
    in: 'query',
    schema: { type: 'integer', minimum: 1, maximum: mostLines, default: usualLines },
  },
  cursor: { in: 'query', schema: text({ pattern: '^[\\w-]+$', maxLength: 200 }) },
  after: { in: 'query', schema: day },
  lon: { in: 'query', schema: { type: 'number', minimum: -180, maximum: 180 } },
  lat: { in: 'query', schema: { type: 'number', minimum: -90, maximum: 90 } },
  slug: { in: 'path', schema: text({ pattern: '^[a-z0-9-]+$' }) },
  id: { in: 'path', schema: text({ pattern: '^[a-z]+:[0-9A-Za-z-]+$' }) },
  charter: { in: 'path', schema: text({ pattern: '^[a-z0-9-]+$' }) },
  number: { in: 'path', schema: { type: 'integer', minimum: 1 } },
} as const satisfies Record<string, Parameter>

export type ParameterName = keyof typeof parameters
