import type { ShapeWords } from '../../rules/shapes.ts'

type Local =
  | 'LocalCharter'
  | 'LocalCharterDetails'
  | 'LocalVersion'
  | 'LocalArticle'
  | 'LocalText'
  | 'LocalSignatory'

const charter = {
  slug: 'short name, which does not change; that of its page',
  name: 'name its associations gave it',
  purpose: 'why they opened it',
  state: 'open, drafting, proposed for adoption, adopted, asleep or closed',
  is_fictional: 'is it an example of the demonstration?',
  opened_at: 'moment it was opened',
  version: 'number of its version in force, if there is one',
  national_version: 'version of the national charter this one starts from',
  territories: 'the territories it covers',
  associations: 'associations and groups that signed it and wish to be named',
  networks: 'networks that signed it and wish to be named',
  unnamed: 'organisations that signed it and chose to be counted without being named',
  url: 'its page',
}
const version = {
  number: 'number',
  is_current: 'is it its version in force?',
  national_version: 'version of the national charter it starts from',
  adopted_at: 'moment of adoption',
  sha256: 'SHA-256 fingerprint of the exact text',
  url: 'where to read it',
  text_url: 'the exact text, from which the fingerprint is computed',
}

/** What the members of local charters say. */
export const localMembers: Pick<ShapeWords, Local> = {
  LocalCharter: charter,
  LocalCharterDetails: { ...charter, versions: 'its adopted versions, the latest first' },
  LocalVersion: version,
  LocalArticle: {
    id: 'name that stays from version to version',
    parent_id: 'national article under which it stands, or its own when it is national',
    mark: 'national word for word (kept), added or reworded',
    heading: 'heading',
    body: 'text, as it is signed',
  },
  LocalText: { ...version, articles: 'the articles, in order' },
  LocalSignatory: {
    slug: 'short name of the organisation',
    name: 'name',
    acronym: 'acronym, if there is one',
    kind: 'association, network or informal group',
    version: 'version of the local charter that was signed',
    signed_at: 'moment of the signature',
    proof: 'what is known of this signature',
    url: 'its page',
  },
}
