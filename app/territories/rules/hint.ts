import type { NewTerritory, TerritoryKind } from './territory.ts'

/** The official names of the kinds of territory: they are the same in every language. */
const kindNames: Record<TerritoryKind, string> = {
  france: 'Pays',
  region: 'Région',
  departement: 'Département',
  epci: 'Intercommunalité',
  commune: 'Commune',
  qpv: 'Quartier prioritaire',
  contract: 'Contrat de ville',
  group: 'Groupe de territoires',
}

/**
 * What tells a territory from another of the same name.
 * @example hintOf('qpv', ['Lille', 'Loos'], 'Nord') // 'Quartier prioritaire, Lille et Loos (Nord)'
 */
export function hintOf(
  kind: TerritoryKind,
  places: string[],
  wider?: string,
  kindName = kindNames[kind],
): string {
  const last = places.at(-1)
  const list = places.length > 1 ? `${places.slice(0, -1).join(', ')} et ${last}` : last
  return `${kindName}${list ? `, ${list}` : ''}${wider ? ` (${wider})` : ''}`
}

/** The postcodes of a commune in few words: three at most, else the first. */
export function fewPostcodes({ postcodes = [] }: Pick<NewTerritory, 'postcodes'>): string {
  return postcodes.length > 3 ? `${postcodes[0]}…` : postcodes.join(', ')
}
