import type { Territory, TerritoryKind } from './territory.ts'

/** Kinds whose code could be mistaken for another’s: a département and a région may share a number. */
const prefixes: Partial<Record<TerritoryKind, string>> = {
  france: 'france-',
  region: 'region-',
  departement: 'departement-',
  contract: 'contrat-',
  group: 'groupe-',
}

/** How a territory is named in an address. @example territoryAddress(departement75) // 'departement-75' */
export function territoryAddress({ kind, code }: Pick<Territory, 'kind' | 'code'>): string {
  return `${prefixes[kind] ?? ''}${code}`
}

/** Reads such a name back: the kind is known when it is written. */
export function readTerritoryAddress(address: string): { code: string; kind?: TerritoryKind } {
  for (const [kind, prefix] of Object.entries(prefixes) as [TerritoryKind, string][])
    if (address.startsWith(prefix)) return { kind, code: address.slice(prefix.length) }
  return { code: address }
}

/**
 * The page of a territory, in French: decided once, since people write it down.
 * @example territoryPath({ kind: 'commune', code: '93066' }) // '/territoires/93066'
 */
export function territoryPath(territory: Pick<Territory, 'kind' | 'code'>): string {
  return territory.kind === 'france' ? '/territoires' : `/territoires/${territoryAddress(territory)}`
}
