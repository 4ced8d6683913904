import { formatNumber } from '../../platform/languages.ts'
import { address } from './en/address.ts'
import { groups } from './en/groups.ts'
import type { fr } from './fr.ts'

const n = (count: number) => formatNumber('en', count)

export const en: typeof fr = {
  address,
  groups,
  kinds: {
    france: 'Country',
    region: 'Region',
    departement: 'Département',
    epci: 'Intercommunality',
    commune: 'Town',
    qpv: 'Priority neighbourhood (QPV)',
    contract: 'City contract',
    group: 'Group of territories',
  },
  feedTitle: (name) => `Latest signatures: ${name}`,
  pageTitle: (kind, name) => `${name}, ${kind.replace(/ \(.*/, '').toLowerCase()}`,
  trail: 'Where this place is',
  entrance: {
    title: 'Territories',
    over: 'Who does what, near you',
    lead: 'Look for a neighbourhood, a town or a département: its page tells who acts there among the signatories of the charter.',
    description:
      'Regions, départements, towns and priority neighbourhoods, and the associations acting there.',
    search: 'Look for a place',
    label: 'Place',
    hint: 'Name of a neighbourhood, of a town, postcode, département…',
    button: 'Search',
    addressTitle: 'Is my address in a priority neighbourhood?',
    addressText: 'We answer inside, outside, or too close to the border to say. Your address is not kept.',
    addressButton: 'Check an address',
    found: 'Places found',
    none: (text) =>
      `We know no place named “${text}”. Try the name of the town, its postcode or the code of the neighbourhood.`,
    regions: 'Regions and départements',
    map: 'The map of départements. Each leads to its page; the list is just below.',
    empty: 'No territory is loaded on this site yet.',
    overseas: 'Overseas collectivities',
    groups: 'Groups of territories',
    groupsText: 'Neighbourhoods gathered under one name by the associations that work there together.',
  },
  map: {
    skip: 'Skip the map and read the list',
    district: (name, hasOthers) =>
      hasOthers
        ? `The perimeter of ${name} and those of the neighbourhoods around, which lead to their page.`
        : `The perimeter of ${name}.`,
    place: (name, hasOthers) =>
      hasOthers
        ? `${name} and what is in it. Each shape leads to its page; the list is below.`
        : `${name}, on the map.`,
  },
  former: (code, name) => `The code ${code} means a part of ${name} today.`,
  fictional: 'This place is fictitious',
  fictionalText:
    'It belongs to the demonstration world, in the middle of the Atlantic. Its code does not exist.',
  validity: {
    district: 'This neighbourhood is no longer a priority one',
    place: 'This territory no longer exists',
    since: (day) => `Since ${day}. Its page stays, for what was signed there.`,
    today: 'In the same place today:',
  },
  contained: {
    title: (kind) =>
      ({
        france: 'Country',
        region: 'Regions',
        departement: 'Départements',
        epci: 'Intercommunalities',
        commune: 'Towns',
        qpv: 'Priority neighbourhoods',
        contract: 'City contracts',
        group: 'Groups',
      })[kind],
    districts: (count) =>
      count === 0
        ? 'no priority neighbourhood'
        : `${n(count)} priority ${count > 1 ? 'neighbourhoods' : 'neighbourhood'}`,
    others: (count) =>
      count === 1
        ? 'And another town, without a priority neighbourhood.'
        : `And ${n(count)} other towns, without a priority neighbourhood.`,
    members: 'What it gathers',
  },
  neighbours: {
    districts: 'Neighbourhoods around',
    others: 'Next to it',
    away: (metres) =>
      metres < 950
        ? `${n(Math.round(metres / 50) * 50)} m away`
        : `${n(Math.round(metres / 100) / 10)} km away`,
  },
  local: {
    title: 'The charter, adapted here',
    states: {
      open: 'the group is meeting',
      drafting: 'being written',
      proposed: 'put to adoption',
      adopted: 'adopted',
      asleep: 'asleep',
      closed: 'closed',
    },
    revising: (version: number) => `version ${version} in force, being revised`,
    covers: (places: string) => `(${places})`,
  },
  facts: {
    title: 'In short',
    code: 'Code',
    postcodes: 'Postcodes',
    population: 'Population',
    people: (count) => `${count} inhabitants`,
    list: 'Official list of',
    validFrom: 'In force since',
    contract: 'City contract',
    groups: 'Groups',
  },
  twins: {
    title: 'Take this page with you',
    json: 'Data (JSON)',
    geojson: 'Perimeters (GeoJSON)',
    outlines: 'Outlines of départements (GeoJSON)',
    districts: 'Perimeters of every priority district (GeoJSON)',
    feed: 'Follow the signatures of here (Atom)',
  },
}
