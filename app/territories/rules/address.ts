import { type Territory, type TerritoryKind, territoryKinds } from './territory.ts'

// A département and a région may share a number: their addresses say which they are.
const ambiguous: readonly TerritoryKind[] = ['france', 'region', 'departement']

/** How a territory is named in an address. @example territoryAddress(departement75) // 'departement-75' */
export function territoryAddress({ kind, code }: Pick<Territory, 'kind' | 'code'>): string {
  return ambiguous.includes(kind) ? `${kind}-${code}` : code
}

/** Reads such a name back: the kind is known when it is written. */
export function readTerritoryAddress(address: string): { code: string; kind?: TerritoryKind } {
  const kind = territoryKinds.find((each) => address.startsWith(`${each}-`))
  return kind ? { kind, code: address.slice(kind.length + 1) } : { code: address }
}
