import type { ShapeWords } from '../../rules/shapes.ts'
import { localMembers } from './local-members.ts'

const name = 'nom'
const acronym = 'sigle, s’il y en a un'
const version = 'numéro de la version de la charte'
const place = {
  id: 'identifiant, qui ne change pas\u00a0: le type et le code',
  kind: 'type de territoire',
  code: 'code officiel',
  name,
}
const association = {
  slug: 'nom court, qui ne change pas\u00a0; celui de sa page',
  name,
  acronym,
  kind: 'association, réseau (network) ou collectif sans statut (informal)',
  rna: 'numéro RNA',
  siren: 'numéro SIREN',
  commune: 'commune du siège',
  themes: 'ce qu’elle fait',
  website: 'son site, tel qu’elle l’a donné',
  is_signatory: 'sa signature est-elle en vigueur\u00a0?',
  url: 'sa page',
}
const territory = {
  ...place,
  hint: 'ce qui le distingue d’un autre du même nom',
  lon: 'longitude de son milieu, en degrés (WGS\u00a084)',
  lat: 'latitude de son milieu, en degrés (WGS\u00a084)',
  is_current: 'est-il dans la dernière liste officielle\u00a0?',
}
const charterVersion = {
  number: 'numéro',
  title: 'titre',
  is_official: 'est-ce le texte officiel, ou un résumé\u00a0?',
  is_current: 'est-ce la version en vigueur\u00a0?',
  change: 'changement mineur (minor) ou de fond (substantive)',
  summary: 'ce qui a changé',
  published_at: 'moment de la publication',
  sha256: 'empreinte SHA-256 du texte exact',
  url: 'où la lire',
  text_url: 'le texte exact, celui dont on calcule l’empreinte',
}
const counted = {
  associations: 'associations et collectifs qui ont signé et veulent être nommés',
  networks: 'réseaux qui ont signé et veulent être nommés\u00a0; ne s’ajoutent pas aux associations',
}
const unnamed = 'organisations qui ont choisi d’être comptées sans être nommées'

export const members: ShapeWords = {
  Place: place,
  Signatory: {
    ...{ slug: association.slug, name, acronym, kind: association.kind, commune: association.commune },
    themes: association.themes,
    places: 'où elle agit',
    version,
    signed_at: 'moment de la signature',
    rna: association.rna,
    siren: association.siren,
    url: association.url,
  },
  Association: association,
  AssociationDetails: {
    ...association,
    places: 'où elle agit',
    signatures: 'ses signatures en vigueur',
    withdrawals: 'ses signatures retirées',
  },
  Signature: {
    version,
    signed_at: 'moment de la signature',
    proof: 'ce que l’on sait de cette signature',
    sentence: 'ce que l’association a voulu dire',
    commitments: 'ce qu’elle propose de faire',
  },
  Withdrawal: { version, signed_at: 'moment de la signature', withdrawn_at: 'moment du retrait' },
  Territory: territory,
  TerritoryDetails: {
    ...territory,
    within: 'les territoires qui le contiennent, du plus grand au plus petit',
    signatories: 'combien de signataires y agissent',
  },
  NamedCounts: counted,
  CharterVersion: charterVersion,
  Article: {
    id: 'nom stable d’une version à l’autre',
    parent_id: 'article dont il dépend',
    kind: 'préambule, valeur, principe ou article',
    heading: 'titre',
    body: 'texte, tel qu’il est signé',
    plain: 'le même en français simple, pour aider',
  },
  CharterText: { ...charterVersion, articles: 'les articles, dans l’ordre' },
  District: { code: 'code officiel', name },
  DistrictAnswer: {
    answer: 'dedans (inside), dehors (outside), ou trop près du bord pour le dire (too-close)',
    qpv: 'les quartiers possibles : celui qui contient le point, ou tous ceux dont le bord est tout près',
  },
  Counts: {
    ...counted,
    unnamed: `${unnamed}\u00a0; rien quand un filtre est demandé`,
    at: 'moment du compte',
  },
  CountDay: {
    day: 'jour, heure de Paris\u00a0; les comptes sont ceux de sa fin',
    ...counted,
    unnamed,
    districts: 'quartiers prioritaires où agit au moins un signataire nommé',
    version: 'version en vigueur ce jour-là',
    is_rebuilt: 'le compte a-t-il été refait plus tard, d’après le registre\u00a0?',
  },
  Theme: { id: 'nom du thème dans l’API', name: 'ce qu’il veut dire' },
  ...localMembers,
}
