import type { Tally } from '../../rules/signatory.ts'
import { n, networks } from './counted.ts'

/** The words of the list, of the map and of what one may choose. */
export const directory = {
  filters: {
    title: 'Chercher un signataire',
    name: 'Nom',
    place: 'Lieu',
    near: 'Près de',
    nearHint: 'Une commune, un code postal, un quartier',
    nearMe: 'Près de moi',
    nearLooking: 'Recherche…',
    nearRefused: 'Votre appareil n’a pas donné sa position. Écrivez votre commune ou son code postal.',
    nearPromise: 'Position arrondie au kilomètre, enregistrée nulle part.',
    search: 'Chercher',
    clear: 'Tout effacer',
    unknownPlace:
      'Nous ne connaissons pas ce lieu. Essayez le nom de la commune, son code postal ou le code du quartier.',
    severalNear: 'Plusieurs lieux portent ce nom. Ajoutez le code postal, ou choisissez dans la liste.',
    nowhere: 'Nous connaissons ce lieu, mais pas où il est. Essayez une commune voisine.',
    several: (place: string) =>
      `Plusieurs lieux portent ce nom. Lequel cherchez-vous en écrivant «\u00a0${place}\u00a0»\u00a0?`,
    corrected: (typed: string, meant: string) =>
      `Aucun nom ne contient «\u00a0${typed}\u00a0»\u00a0: voici ceux qui contiennent «\u00a0${meant}\u00a0».`,
  },
  facets: {
    title: 'Affiner',
    jump: 'Affiner ces résultats',
    territory: 'Où elles agissent',
    everywhere: 'Partout',
    theme: 'Thème',
    offers: 'Ce qu’elles proposent',
    seeks: 'Ce qu’elles cherchent',
    kind: 'Qui',
    proof: 'Ce que l’on sait de la signature',
    network: 'Membres du réseau',
    count: ({ associations, networks: many }: Tally) =>
      [associations > 0 ? n(associations) : '', many > 0 ? networks(many) : ''].filter(Boolean).join(' · '),
    chosen: 'Filtres choisis',
    remove: 'Enlever',
    note: 'Les réseaux sont comptés à part. Une association qui agit à plusieurs endroits est comptée à chacun.',
    chosenOffers: (what: string) => `Propose\u00a0: ${what.toLowerCase()}`,
    chosenSeeks: (what: string) => `Cherche\u00a0: ${what.toLowerCase()}`,
    chosenNetwork: (name: string) => `Membre\u00a0: ${name}`,
    chosenName: (name: string) => `Nom\u00a0: ${name}`,
  },
  order: {
    label: 'Ordre',
    recent: 'Les plus récentes',
    nom: 'Par nom',
    proche: 'Les plus proches',
    nearOf: (place: string) => `Les plus proches de\u00a0: ${place}.`,
    nearPoint: 'Les plus proches de votre position.',
  },
  map: {
    title: 'Carte\u00a0: où agissent les signataires trouvés',
    legend:
      'Le nombre est celui des associations et collectifs. Un double cercle dit qu’un réseau agit aussi à cet endroit. Qui agit à plusieurs endroits figure à chacun.',
    source: 'Contours\u00a0: IGN, Admin Express 2018, Licence Ouverte.',
    inWords: 'La même carte, en mots',
    open: 'Ouvrir la carte interactive',
    close: 'Fermer la carte interactive',
    loading: 'La carte arrive…',
    failed: 'La carte interactive n’a pas pu venir. Le dessin et la liste restent là.',
    interactive:
      'Carte interactive. Tabulation pour aller d’un lieu à l’autre, Entrée pour ouvrir, flèches pour se déplacer, plus et moins pour zoomer, Échap pour fermer.',
    zoomIn: 'Zoomer',
    zoomOut: 'Dézoomer',
    seeList: 'Voir la liste à cet endroit',
    several: '{n}\u00a0lieux',
  },
  view: { label: 'Affichage', list: 'Liste', map: 'Carte' },
  distance: (metres: number) =>
    metres < 1000
      ? 'à moins d’un kilomètre'
      : metres < 10_000
        ? `à environ ${n(Math.round(metres / 1000))}\u00a0km`
        : `à ${n(Math.round(metres / 5000) * 5)}\u00a0km`,
}
