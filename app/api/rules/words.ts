import type { OperationId, tags } from './operations.ts'
import type { ParameterName } from './parameters.ts'

/** What the description of the API needs said, in each language. */
export type ApiWords = {
  tags: Record<(typeof tags)[number], { title: string; text: string }>
  operations: Record<OperationId, { title: string; text: string }>
  parameters: Record<ParameterName, string>
}
