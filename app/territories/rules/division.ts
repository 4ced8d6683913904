import { fewPostcodes, hintOf } from './hint.ts'
import { properName } from './proper-name.ts'
import { france, franceId, type NewTerritory, territoryId } from './territory.ts'

/** The administrative division of France as the State publishes it: only the columns we read. */
export type Division = {
  regions: { code: string; nom: string; zone: string }[]
  departements: { code: string; nom: string; region: string; zone: string }[]
  /** Intercommunalities with a tax of their own, and the établissements publics territoriaux of Greater Paris. */
  epcis: { code: string; nom: string; type: string; membres: { code: string }[] }[]
  communes: DivisionCommune[]
}

export type DivisionCommune = {
  code: string
  nom: string
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  departement: string
  /** Of a former commune or an arrondissement: the commune it is part of. */
  chefLieu?: string
  commune?: string
  codesPostaux?: string[]
  population?: number
  anciensCodes?: string[]
}

const epciTypes: Record<string, string> = {
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
  METRO: 'Métropole',
  MET69: 'Métropole',
  EPT: 'Établissement public territorial',
}

/** Every territory of the division, from the widest to the smallest, with the names of before. */
export function divisionTerritories(division: Division, generation: string): NewTerritory[] {
  const communes = division.communes.filter((commune) => commune.type === 'commune-actuelle')
  const territories = [
    ...regionsOf(division, communes),
    ...departementsOf(division, communes),
    ...epcisOf(division, communes),
    ...communesOf(division, communes),
  ]
  const named = territories.map((each) => ({ ...each, name: properName(each.name), generation }))
  return [france, ...named]
}

function regionsOf({ regions, departements }: Division, communes: DivisionCommune[]): NewTerritory[] {
  const regionOf = new Map(departements.map((each) => [each.code, each.region]))
  const groups = Map.groupBy(communes, (commune) => regionOf.get(commune.departement))
  return regions.filter(isNotOverseasCollectivity).map(({ code, nom }) => ({
    kind: 'region',
    code,
    name: nom,
    hint: hintOf('region', []),
    within: [franceId],
    population: sum(groups.get(code)),
  }))
}

function departementsOf(division: Division, communes: DivisionCommune[]): NewTerritory[] {
  const regions = new Map(division.regions.map((each) => [each.code, properName(each.nom)]))
  const groups = Map.groupBy(communes, (commune) => commune.departement)
  return division.departements.map(({ code, nom, region, zone }) => {
    const isAlone = !isNotOverseasCollectivity({ zone })
    return {
      kind: 'departement',
      code,
      name: nom,
      hint: isAlone ? 'Collectivité d’outre-mer' : hintOf('departement', [code], regions.get(region)),
      within: [isAlone ? franceId : territoryId('region', region)],
      population: sum(groups.get(code)),
    }
  })
}

/** Overseas collectivities stand in the list both as région and as département: once is enough. */
function isNotOverseasCollectivity({ zone }: { zone: string }): boolean {
  return zone !== 'com'
}

function epcisOf(division: Division, communes: DivisionCommune[]): NewTerritory[] {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const departements = new Map(division.departements.map((each) => [each.code, each]))
  return division.epcis.map(({ code, nom, type, membres }) => {
    const members = membres.flatMap((member) => byCode.get(member.code) ?? [])
    const codes = [...new Set(members.map((commune) => commune.departement))]
    const names = codes.map((each) => properName(departements.get(each)?.nom ?? each))
    return {
      kind: 'epci',
      code,
      name: nom,
      hint: hintOf('epci', names, undefined, epciTypes[type]),
      // One that straddles départements is within neither of them, and its communes are not in both.
      within: [
        narrowest(codes, new Set(codes.map((each) => departements.get(each)?.region ?? ''))),
        ...(type === 'EPT' ? metropoleOf(members, division) : []),
      ],
      population: sum(members),
    }
  })
}

/** An établissement public territorial is a part of the métropole of Greater Paris, which holds all its communes. */
function metropoleOf(members: DivisionCommune[], { epcis }: Division): string[] {
  const whole = epcis.find(
    ({ type, membres }) =>
      type === 'METRO' && members.every(({ code }) => membres.some((member) => member.code === code)),
  )
  return whole && members.length > 0 ? [territoryId('epci', whole.code)] : []
}

function narrowest(departements: string[], regions: Set<string>): string {
  const [departement, another] = departements
  const [region = ''] = regions
  if (departement && !another) return territoryId('departement', departement)
  return regions.size === 1 && region !== '' ? territoryId('region', region) : franceId
}

function communesOf(division: Division, communes: DivisionCommune[]): NewTerritory[] {
  const departements = new Map(division.departements.map((each) => [each.code, properName(each.nom)]))
  const epcis = Map.groupBy(
    division.epcis.flatMap(({ code, membres }) => membres.map((member) => ({ code, member: member.code }))),
    (each) => each.member,
  )
  const parts = Map.groupBy(
    division.communes.filter((each) => each.type !== 'commune-actuelle'),
    (part) => part.commune ?? part.chefLieu,
  )
  return communes.map((commune) => {
    const { code, nom, departement, population = 0, codesPostaux: postcodes = [] } = commune
    return {
      kind: 'commune',
      code,
      name: nom,
      hint: hintOf(
        'commune',
        postcodes.length > 0 ? [fewPostcodes({ postcodes })] : [],
        departements.get(departement),
      ),
      within: [
        ...(epcis.get(code) ?? []).map((epci) => territoryId('epci', epci.code)),
        territoryId('departement', departement),
      ],
      population,
      postcodes,
      aliases: formerNames(commune, parts.get(code) ?? []),
    }
  })
}

function formerNames(commune: DivisionCommune, parts: DivisionCommune[]): string[] {
  const names = [...(commune.anciensCodes ?? []), ...parts.flatMap((part) => [part.nom, part.code])]
  return [...new Set(names)].filter((each) => each !== commune.nom && each !== commune.code)
}

function sum(communes: DivisionCommune[] = []): number {
  return communes.reduce((total, commune) => total + (commune.population ?? 0), 0)
}
