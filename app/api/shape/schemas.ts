import type { Lang } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Schema } from '../rules/schema.ts'
import { type ShapeName, shapes } from '../rules/shapes.ts'

const names = new Map<unknown, ShapeName>(
  Object.entries(shapes).map(([name, shape]) => [shape, name as ShapeName]),
)

/** Every shape by its name, each member with what it says; a shape inside another is named, not repeated. */
export function schemasIn(lang: Lang): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const { properties, ...more } = shape as unknown as { properties: Record<string, Schema> }
      const words: Record<string, string> = wordsOf(name as ShapeName, lang)
      const described = Object.entries(properties).map(([member, schema]) => [
        member,
        { ...(withNames(schema) as object), description: words[member] },
      ])
      return [name, { ...more, properties: Object.fromEntries(described) }]
    }),
  )
}

function wordsOf(name: ShapeName, lang: Lang): Record<string, string> {
  const t = messages(lang)
  return name in t.members ? t.members[name as keyof typeof t.members] : t.page
}

function withNames(value: unknown): unknown {
  const name = names.get(value)
  if (name) return { $ref: `#/components/schemas/${name}` }
  if (Array.isArray(value)) return value.map(withNames)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withNames(inside)]))
}

/** RFC 9457. */
export function problemSchema(lang: Lang) {
  const t = messages(lang).problem
  return {
    type: 'object',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: { type: 'string', format: 'uri', description: t.type },
      title: { type: 'string', description: t.title },
      status: { type: 'integer', description: t.status },
      detail: { type: 'string', description: t.detail },
      parameter: { type: 'string', description: t.parameter },
      instance: { type: 'string', format: 'uri', description: t.instance },
      errors: {
        type: 'array',
        description: t.errors,
        items: {
          type: 'object',
          properties: {
            parameter: { type: 'string', description: t.parameter },
            detail: { type: 'string', description: t.detail },
          },
        },
      },
    },
  }
}
