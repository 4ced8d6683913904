import { type Operation, type OperationId, operations } from './operations.ts'
import { type ParameterName, parameters } from './parameters.ts'
import { nameInAddress } from './read-asked.ts'

/** What really stands in the register, so that an example answers something. */
export type Examples = {
  slug: string
  id: string
  theme: string
  number: string
  /** The short name of a local charter that was adopted. */
  charter: string
  q: string
  place: string
  lon: string
  lat: string
}

/** An address that works, for each operation. */
export function exampleOf(id: OperationId, examples: Examples): string {
  const operation: Operation = operations[id]
  // A district contains nothing.
  const from = id === 'listChildren' ? { ...examples, id: 'france:FR' } : examples
  const path = operation.path.replaceAll(
    /\{(\w+)\}/g,
    (_, name) => from[name as 'slug' | 'id' | 'number' | 'charter'],
  )
  const query = new URLSearchParams(
    operation.parameters
      .filter((name) => parameters[name].in === 'query')
      .flatMap((name) => {
        const value = exampleValue(id, name, examples)
        return value ? [[nameInAddress(name), value]] : []
      }),
  )
  return query.size > 0 ? `${path}?${query}` : path
}

function exampleValue(id: OperationId, name: ParameterName, examples: Examples): string | undefined {
  if (name === 'limit') return '5'
  if (name === 'lon' || name === 'lat') return examples[name]
  if (id === 'searchTerritories' && name === 'q') return examples.place
  if (id === 'listAssociations' && name === 'q') return examples.q
  if (id === 'listSignatories' && name === 'theme') return examples.theme
  return id === 'listTerritories' && name === 'territory_kind' ? 'qpv' : undefined
}
