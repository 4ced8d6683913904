import type { ShapeWords } from '../../rules/shapes.ts'

type Local =
  | 'LocalCharter'
  | 'LocalCharterDetails'
  | 'LocalVersion'
  | 'LocalArticle'
  | 'LocalText'
  | 'LocalSignatory'

const charter = {
  slug: 'nom court, qui ne change pas\u00a0; celui de sa page',
  name: 'nom que ses associations lui ont donné',
  purpose: 'pourquoi elles l’ont ouverte',
  state:
    'ouverte (open), en écriture (drafting), soumise à l’adoption (proposed), adoptée (adopted), en sommeil (asleep) ou close (closed)',
  is_fictional: 'est-ce un exemple de démonstration\u00a0?',
  opened_at: 'moment de son ouverture',
  version: 'numéro de sa version en vigueur, s’il y en a une',
  national_version: 'version de la charte nationale dont part celle-ci',
  territories: 'les territoires qu’elle couvre',
  associations: 'associations et collectifs qui l’ont signée et veulent être nommés',
  networks: 'réseaux qui l’ont signée et veulent être nommés',
  unnamed: 'organisations qui l’ont signée et ont choisi d’être comptées sans être nommées',
  url: 'sa page',
}
const version = {
  number: 'numéro',
  is_current: 'est-ce sa version en vigueur\u00a0?',
  national_version: 'version de la charte nationale dont elle part',
  adopted_at: 'moment de l’adoption',
  sha256: 'empreinte SHA-256 du texte exact',
  url: 'où la lire',
  text_url: 'le texte exact, celui dont on calcule l’empreinte',
}

/** What the members of local charters say. */
export const localMembers: Pick<ShapeWords, Local> = {
  LocalCharter: charter,
  LocalCharterDetails: { ...charter, versions: 'ses versions adoptées, la plus récente d’abord' },
  LocalVersion: version,
  LocalArticle: {
    id: 'nom stable d’une version à l’autre',
    parent_id: 'article national sous lequel il est, ou le sien s’il est national',
    mark: 'national mot pour mot (kept), ajouté (added) ou reformulé (reworded)',
    heading: 'titre',
    body: 'texte, tel qu’il est signé',
  },
  LocalText: { ...version, articles: 'les articles, dans l’ordre' },
  LocalSignatory: {
    slug: 'nom court de l’organisation',
    name: 'nom',
    acronym: 'sigle, s’il y en a un',
    kind: 'association, réseau (network) ou collectif sans statut (informal)',
    version: 'version de la déclinaison qui a été signée',
    signed_at: 'moment de la signature',
    proof: 'ce que l’on sait de cette signature',
    url: 'sa page',
  },
}
