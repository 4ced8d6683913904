import { formatNumber } from '../../platform/languages.ts'
import type { TerritoryKind } from '../../territories/index.ts'
import { address } from './fr/address.ts'
import { groups } from './fr/groups.ts'

const n = (count: number) => formatNumber('fr', count)

export const fr = {
  address,
  groups,
  kinds: {
    france: 'Pays',
    region: 'Région',
    departement: 'Département',
    epci: 'Intercommunalité',
    commune: 'Commune',
    qpv: 'Quartier prioritaire (QPV)',
    contract: 'Contrat de ville',
    group: 'Groupe de territoires',
  } satisfies Record<TerritoryKind, string>,
  feedTitle: (name: string) => `Dernières signatures\u00a0: ${name}`,
  pageTitle: (kind: string, name: string) => `${name}, ${kind.replace(/ \(.*/, '').toLowerCase()}`,
  trail: 'Où se trouve cet endroit',
  entrance: {
    title: 'Territoires',
    over: 'Qui fait quoi, près de chez vous',
    lead: 'Cherchez un quartier, une commune ou un département\u00a0: sa page dit qui y agit parmi les signataires de la charte.',
    description:
      'Les régions, départements, communes et quartiers prioritaires, et les associations qui y agissent.',
    search: 'Chercher un lieu',
    label: 'Lieu',
    hint: 'Nom de quartier, de commune, code postal, département…',
    button: 'Chercher',
    addressTitle: 'Mon adresse est-elle dans un quartier prioritaire\u00a0?',
    addressText:
      'Nous vous répondons dedans, dehors, ou trop près de la limite pour le dire. Votre adresse n’est pas gardée.',
    addressButton: 'Vérifier une adresse',
    found: 'Lieux trouvés',
    none: (text: string) =>
      `Nous ne connaissons pas de lieu nommé «\u00a0${text}\u00a0». Essayez le nom de la commune, son code postal ou le code du quartier.`,
    regions: 'Régions et départements',
    map: 'La carte des départements. Chacun mène à sa page\u00a0; la liste est juste dessous.',
    empty: 'Aucun territoire n’est encore chargé sur ce site.',
    overseas: 'Collectivités d’outre-mer',
    groups: 'Groupes de territoires',
    groupsText: 'Des quartiers rassemblés sous un nom par les associations qui y travaillent ensemble.',
  },
  map: {
    skip: 'Passer la carte et lire la liste',
    district: (name: string, hasOthers: boolean) =>
      hasOthers
        ? `Le périmètre du quartier «\u00a0${name}\u00a0» et ceux des quartiers voisins, qui mènent à leur page.`
        : `Le périmètre du quartier «\u00a0${name}\u00a0».`,
    place: (name: string, hasOthers: boolean) =>
      hasOthers
        ? `${name} et ce qui s’y trouve. Chaque forme mène à sa page\u00a0; la liste est plus bas.`
        : `${name}, sur la carte.`,
  },
  former: (code: string, name: string) => `Le code ${code} désigne aujourd’hui une partie de ${name}.`,
  fictional: 'Ce lieu est fictif',
  fictionalText:
    'Il fait partie du monde de démonstration, au milieu de l’Atlantique. Son code n’existe pas.',
  validity: {
    district: 'Ce quartier n’est plus prioritaire',
    place: 'Ce territoire n’existe plus',
    since: (day: string) => `Depuis le ${day}. Sa page reste, pour ce qui y a été signé.`,
    today: 'Au même endroit aujourd’hui\u00a0:',
  },
  contained: {
    title: (kind: TerritoryKind): string =>
      ({
        france: 'Pays',
        region: 'Régions',
        departement: 'Départements',
        epci: 'Intercommunalités',
        commune: 'Communes',
        qpv: 'Quartiers prioritaires',
        contract: 'Contrats de ville',
        group: 'Groupes',
      })[kind],
    districts: (count: number) =>
      count === 0
        ? 'sans quartier prioritaire'
        : `${n(count)}\u00a0${count > 1 ? 'quartiers prioritaires' : 'quartier prioritaire'}`,
    others: (count: number) =>
      count === 1
        ? 'Et une autre commune, sans quartier prioritaire.'
        : `Et ${n(count)}\u00a0autres communes, sans quartier prioritaire.`,
    members: 'Ce qu’il rassemble',
  },
  neighbours: {
    districts: 'Quartiers voisins',
    others: 'À côté',
    away: (metres: number) =>
      metres < 950
        ? `à ${n(Math.round(metres / 50) * 50)}\u00a0m`
        : `à ${n(Math.round(metres / 100) / 10)}\u00a0km`,
  },
  local: {
    title: 'La charte, adaptée ici',
    states: {
      open: 'le groupe se réunit',
      drafting: 'en cours d’écriture',
      proposed: 'soumise à l’adoption',
      adopted: 'adoptée',
      asleep: 'en sommeil',
      closed: 'close',
    },
    revising: (version: number) => `version ${version} en vigueur, révision en cours`,
    covers: (places: string) => `(${places})`,
  },
  facts: {
    title: 'Repères',
    code: 'Code',
    postcodes: 'Codes postaux',
    population: 'Population',
    people: (count: string) => `${count}\u00a0habitantes et habitants`,
    list: 'Liste officielle de',
    validFrom: 'En vigueur depuis le',
    contract: 'Contrat de ville',
    groups: 'Groupes',
  },
  twins: {
    title: 'Emporter cette page',
    json: 'Données (JSON)',
    geojson: 'Périmètres (GeoJSON)',
    outlines: 'Contours des départements (GeoJSON)',
    districts: 'Périmètres de tous les quartiers prioritaires (GeoJSON)',
    feed: 'Suivre les signatures d’ici (Atom)',
  },
}
