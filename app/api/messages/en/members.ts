import type { ShapeWords } from '../../rules/shapes.ts'
import { localMembers } from './local-members.ts'

const name = 'name'
const acronym = 'acronym, if there is one'
const version = 'number of the version of the charter'
const place = {
  id: 'lasting identifier: the kind and the code',
  kind: 'kind of territory',
  code: 'official code',
  name,
}
const association = {
  slug: 'lasting short name, the one of its page',
  name,
  acronym,
  kind: 'association, network, or informal group',
  rna: 'RNA number',
  siren: 'SIREN number',
  commune: 'commune of the head office',
  themes: 'what it does',
  website: 'its website, as it gave it',
  is_signatory: 'is its signature in force?',
  url: 'its page',
}
const territory = {
  ...place,
  hint: 'what tells it from another of the same name',
  lon: 'longitude of its middle, in degrees (WGS 84)',
  lat: 'latitude of its middle, in degrees (WGS 84)',
  is_current: 'is it in the latest official list?',
}
const charterVersion = {
  number: 'number',
  title: 'title',
  is_official: 'is it the official text, or a summary?',
  is_current: 'is it the version in force?',
  change: 'minor or substantive change',
  summary: 'what changed',
  published_at: 'moment of publication',
  sha256: 'SHA-256 fingerprint of the exact text',
  url: 'where to read it',
  text_url: 'the exact text, the one that is fingerprinted',
}
const counted = {
  associations: 'associations and groups that signed and wish to be named',
  networks: 'networks that signed and wish to be named; not to be added to associations',
}
const unnamed = 'organisations that chose to be counted without being named'

export const members: ShapeWords = {
  Place: place,
  Signatory: {
    ...{ slug: association.slug, name, acronym, kind: association.kind, commune: association.commune },
    themes: association.themes,
    places: 'where it acts',
    version,
    signed_at: 'moment of signature',
    rna: association.rna,
    siren: association.siren,
    url: association.url,
  },
  Association: association,
  AssociationDetails: {
    ...association,
    places: 'where it acts',
    signatures: 'its signatures in force',
    withdrawals: 'its withdrawn signatures',
  },
  Signature: {
    version,
    signed_at: 'moment of signature',
    proof: 'what is known of this signature',
    sentence: 'what the association wished to say',
    commitments: 'what it proposes to do',
  },
  Withdrawal: { version, signed_at: 'moment of signature', withdrawn_at: 'moment of withdrawal' },
  Territory: territory,
  TerritoryDetails: {
    ...territory,
    within: 'the territories that contain it, the widest first',
    signatories: 'how many signatories act there',
  },
  NamedCounts: counted,
  CharterVersion: charterVersion,
  Article: {
    id: 'name that stays from version to version',
    parent_id: 'article it depends on',
    kind: 'preamble, value, principle or article',
    heading: 'heading',
    body: 'text, as it is signed',
    plain: 'the same in simple French, to help',
  },
  CharterText: { ...charterVersion, articles: 'the articles, in order' },
  District: { code: 'official code', name },
  DistrictAnswer: {
    answer: 'inside, outside, or too close to the border to say',
    qpv: 'the possible districts: the one that holds the point, or all those whose border is near',
  },
  Counts: { ...counted, unnamed: `${unnamed}; nothing when a filter is asked`, at: 'moment of the count' },
  CountDay: {
    day: 'day, Paris time; the counts are those of its end',
    ...counted,
    unnamed,
    districts: 'priority districts where at least one named signatory acts',
    version: 'version in force that day',
    is_rebuilt: 'was the count made again later, from the register?',
  },
  Theme: { id: 'name of the theme in the API', name: 'what it means' },
  ...localMembers,
}
