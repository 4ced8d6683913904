import { readCursor } from './cursor.ts'
import { type Operation, type OperationId, operations } from './operations.ts'
import { type ParameterName, parameters, usualLines } from './parameters.ts'

/** What is wrong with a request. */
export type Fault = {
  kind: 'unknown-parameter' | 'bad-value' | 'missing-parameter'
  parameter: string
  /** The only values there are, when they can be told. */
  values?: readonly string[]
}

/** A request understood: the values of its parameters, as text but for the limit and the cursor. */
export type Asked = { values: Partial<Record<ParameterName, string>>; limit: number; cursor: string[] }

type Read = { ok: true; value: Asked } | { ok: false; fault: Fault }

/** Parameters whose name in addresses is not their own: a kind is of territories here, of organisations there. */
export function nameInAddress(name: ParameterName): string {
  return name === 'territory_kind' ? 'kind' : name
}

/** Reads a request as its description says. What is not described is refused: a filter with a typo must not be no filter. */
export function readAsked(id: OperationId, query: URLSearchParams, path: Record<string, string>): Read {
  const operation: Operation = operations[id]
  const known = new Map(operation.parameters.map((name) => [nameInAddress(name), name]))
  const values: Asked['values'] = {}
  for (const [name, value] of [...query, ...Object.entries(path)]) {
    const parameter = known.get(name)
    if (!parameter) return fault('unknown-parameter', name, [...known.keys()])
    if (!isGood(parameter, value)) return fault('bad-value', name, valuesOf(parameter))
    values[parameter] = value
  }
  const missing = operation.needs?.find((name) => !values[name])
  if (missing) return fault('missing-parameter', missing)
  const cursor = values.cursor === undefined ? [] : readCursor(values.cursor)
  if (!isCursorOf(operation, cursor)) return fault('bad-value', 'cursor')
  return { ok: true, value: { values, limit: Number(values.limit ?? usualLines), cursor } }
}

function isCursorOf({ cursor: patterns = [] }: Operation, words: string[] | undefined): words is string[] {
  if (!words) return false
  return words.length === 0 || patterns.every((pattern, i) => new RegExp(pattern).test(words[i] ?? ''))
}

function isGood(name: ParameterName, value: string): boolean {
  const { type, enum: values, pattern, maxLength, minimum, maximum, format } = wordsOf(name)
  if (type === 'integer') {
    const n = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    return n >= (minimum ?? 0) && n <= (maximum ?? Number.MAX_SAFE_INTEGER)
  }
  if (format === 'date') return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
  if (values) return values.includes(value)
  return (
    value.length <= (maxLength ?? 200) &&
    (!pattern || new RegExp(pattern).test(value)) &&
    !value.includes('\0')
  )
}

type Keywords = {
  type?: string
  enum?: readonly string[]
  pattern?: string
  maxLength?: number
  minimum?: number
  maximum?: number
  format?: string
}

function wordsOf(name: ParameterName): Keywords {
  return parameters[name].schema as Keywords
}

function valuesOf(name: ParameterName): readonly string[] | undefined {
  return wordsOf(name).enum
}

function fault(kind: Fault['kind'], parameter: string, values?: readonly string[]): Read {
  return { ok: false, fault: { kind, parameter, ...(values && { values }) } }
}
