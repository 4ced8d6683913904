import type { ApiWords } from '../../rules/words.ts'

export const words: ApiWords = {
  tags: {
    signatories: { title: 'Signatories', text: 'Who signed and wishes to be named.' },
    associations: { title: 'Associations', text: 'The organisations, and what they do.' },
    territories: { title: 'Territories', text: 'From France to the priority district.' },
    charter: { title: 'Charter', text: 'Each published version, and its text.' },
    local: { title: 'Local charters', text: 'The local texts adopted, and who signed them.' },
    counts: { title: 'Counts', text: 'How many, today and day after day.' },
    description: { title: 'Description', text: 'This API, described for programs.' },
  },
  operations: {
    listSignatories: {
      title: 'The signatories',
      text: 'Signatures in force of those who wish to be named, the latest first.',
    },
    listAssociations: {
      title: 'Search an association',
      text: 'Organisations named in the register, by their short name; those that withdrew stay.',
    },
    getAssociation: { title: 'One association', text: 'Everything that is public of it.' },
    listThemes: { title: 'The themes', text: 'The twelve words that say what an association does.' },
    listTerritories: { title: 'The territories', text: 'All those this site knows, by identifier.' },
    searchTerritories: {
      title: 'Search a territory',
      text: 'By name, code or postcode, whatever the accents; the likeliest first.',
    },
    getTerritory: { title: 'One territory', text: 'With those that contain it and how many act there.' },
    listChildren: { title: 'What a territory contains', text: 'The territories it contains directly.' },
    listTerritorySignatories: {
      title: 'Who acts in a territory',
      text: 'The signatories that act there, or in a territory it contains.',
    },
    findDistrict: {
      title: 'Is this point in a priority district?',
      text: 'Three answers, one of them “too close to the border to say”. Only whoever asked may keep the answer: a point may be somebody’s home.',
    },
    listCharterVersions: { title: 'The versions of the charter', text: 'The latest first.' },
    getCharterVersion: { title: 'One version', text: 'With its articles.' },
    getCharterText: {
      title: 'The exact text of a version',
      text: 'Byte for byte what is signed: its SHA-256 is the fingerprint of the version.',
    },
    listLocalCharters: {
      title: 'The local charters',
      text: 'Opened, adopted or closed, by their short name. Nothing of what a group writes among its members.',
    },
    getLocalCharter: { title: 'One local charter', text: 'With every version adopted, the latest first.' },
    getLocalVersion: {
      title: 'The text of a local charter',
      text: 'An adopted version; each article says whether it is national, added or reworded.',
    },
    listLocalSignatories: {
      title: 'Who signed a local charter',
      text: 'Those who signed it and wish to be named. It is not the list of the national charter, and the two are never added up.',
    },
    getCounts: { title: 'How many signed', text: 'Now. Networks and associations are never added up.' },
    listCountDays: { title: 'How many had signed, day after day', text: 'The oldest first.' },
    getDescription: { title: 'This description', text: 'OpenAPI 3.1, in JSON.' },
    getDescriptionYaml: { title: 'This description, in YAML', text: 'The same, easier to read.' },
  },
  parameters: {
    q: 'words of the name, with or without accents',
    kind: 'only this kind of organisation',
    theme: 'only this theme',
    territory: 'only those that act in this territory, or in one it contains: its identifier',
    territory_kind: 'only this kind of territory',
    limit: 'number of lines, at most 100',
    cursor: 'where the page begins: do not make it up, follow “next”',
    after: 'only the days that follow this one',
    lon: 'longitude, in degrees (WGS 84)',
    lat: 'latitude, in degrees (WGS 84)',
    slug: 'short name of the association',
    id: 'identifier of the territory, qpv:QN99001M for example',
    charter: 'short name of the local charter',
    number: 'number of the version',
  },
}
