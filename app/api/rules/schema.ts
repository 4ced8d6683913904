/** A JSON Schema (2020-12), and in its type what it describes: the handlers and the description cannot part. */
export type Schema<T = unknown> = { readonly [keyword: string]: unknown } & { readonly means?: T }
export type Meaning<S> = S extends Schema<infer T> ? T : never

/** An object of which every member is always there. */
export type ObjectSchema<F extends Record<string, Schema>> = Schema<{ [K in keyof F]: Meaning<F[K]> }> & {
  readonly properties: F
}

export function object<F extends Record<string, Schema>>(properties: F): ObjectSchema<F> {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  } as never
}

export function listOf<T>(items: Schema<T>): Schema<T[]> {
  return { type: 'array', items }
}

export function oneOf<const V extends readonly string[]>(values: V): Schema<V[number]> {
  return { type: 'string', enum: values }
}

export function text(more: { pattern?: string; maxLength?: number } = {}): Schema<string> {
  return { type: 'string', ...more }
}

export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  const { type, ...more } = schema as Record<string, unknown>
  // A named object keeps its name: null stands beside it.
  return type === 'object' ? { anyOf: [schema, { type: 'null' }] } : { type: [type, 'null'], ...more }
}

export const whole: Schema<number> = { type: 'integer', minimum: 0 }
export const degrees: Schema<number> = { type: 'number', minimum: -180, maximum: 180 }
export const yesOrNo: Schema<boolean> = { type: 'boolean' }
export const instant: Schema<string> = { type: 'string', format: 'date-time' }
export const day: Schema<string> = { type: 'string', format: 'date' }
export const address: Schema<string> = { type: 'string', format: 'uri' }
