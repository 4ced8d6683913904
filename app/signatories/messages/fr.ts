import { formatList } from '../../platform/languages.ts'
import type { SignatoryCounts, Tally } from '../rules/signatory.ts'
import { associations, n, networks } from './fr/counted.ts'
import { directory } from './fr/directory.ts'
import { told } from './fr/told.ts'

const named = (counts: Tally) =>
  formatList('fr', [
    ...(counts.associations > 0 ? [associations(counts.associations)] : []),
    ...(counts.networks > 0 ? [networks(counts.networks)] : []),
  ])

/** “de” before any complement, as French joins them. */
function of(source: string): string {
  if (/^le /i.test(source)) return `du ${source.slice(3)}`
  if (/^les /i.test(source)) return `des ${source.slice(4)}`
  return /^[aeiouyhàâéèêîôû]/i.test(source) ? `d’${source}` : `de ${source}`
}

export const fr = {
  told,
  counts: {
    /** Associations and networks are never added together. */
    all(counts: SignatoryCounts): string {
      const known = named(counts)
      const { unnamed } = counts
      if (!known && unnamed === 0) return 'Personne n’a encore signé ici.'
      if (!known)
        return unnamed === 1
          ? '1\u00a0signataire a choisi de ne pas être nommé.'
          : `${n(unnamed)}\u00a0signataires ont choisi de ne pas être nommés.`
      const verb = counts.associations + counts.networks === 1 ? 'a signé' : 'ont signé'
      if (unnamed === 0) return `${known} ${verb} la charte.`
      const silent =
        unnamed === 1
          ? '1\u00a0qui a choisi de ne pas être nommée'
          : `${n(unnamed)}\u00a0qui ont choisi de ne pas être nommées`
      return `${known} ${verb} la charte, et ${silent}.`
    },
    found: (counts: Tally) => `${named(counts)}.`,
    networksNote: 'La signature d’un réseau n’engage pas ses membres\u00a0: chacun signe s’il le souhaite.',
  },
  register: {
    title: 'Qui a signé',
    over: 'Le registre des signataires',
    description: 'Les associations, collectifs et réseaux qui ont signé la charte de coopération.',
    latest: 'Les dernières signatures',
    all: 'Voir tous les signataires',
    list: 'Signataires',
    found: 'Ce que nous avons trouvé',
    sign: 'Signer à votre tour',
  },
  ...directory,
  kinds: {
    association: 'Associations',
    informal: 'Collectifs sans statut',
    network: 'Réseaux',
    historic: 'Reprises d’une liste',
  },
  proofs: {
    declared: 'Déclarée',
    mailbox: 'Confirmée par e-mail',
    register: 'Confirmée, et connue du registre national',
    backed: 'Appuyée sur une décision ou sur des voisins',
    paper: 'Recueillie sur papier',
    historic: 'Plus ancienne que ce site',
    meeting: 'Donnée en réunion',
  },
  kind: { association: 'Association', network: 'Réseau', informal: 'Collectif' },
  empty: {
    title: 'Le métier est prêt, il attend ses premiers fils',
    text: 'Personne n’a encore signé ici. Votre association peut être la première.',
    nothing: 'Aucun signataire ne correspond',
    nothingHere: 'Personne n’a encore signé à cet endroit',
    invite: 'Vous connaissez une association concernée\u00a0? Faites-lui lire la charte.',
    sign: 'Signer la charte',
    clear: 'Voir tous les signataires',
    read: 'Lire la charte',
  },
  data: {
    title: 'Emporter cette liste',
    text: 'Les données du registre sont libres (Licence Ouverte 2.0)\u00a0: citez Tissons et la date. Elles ne contiennent que des organisations qui ont voulu être nommées, jamais de personnes.',
    csv: 'Tableau (CSV)',
    json: 'Données (JSON)',
    geojson: 'Carte (GeoJSON)',
    columns: 'Ce que disent les colonnes',
    column: {
      nom: 'nom de l’organisation',
      sigle: 'son sigle, si elle en a un',
      type: 'association, réseau ou collectif',
      commune: 'commune de son siège',
      themes: 'ce qu’elle fait, en quelques thèmes',
      lieux: 'où elle agit\u00a0: code et nom de chaque territoire',
      propose: 'ce qu’elle propose aux autres associations',
      cherche: 'ce qu’elle cherche',
      reseaux: 'réseaux dont elle dit être membre',
      version: 'numéro de la version de la charte qu’elle a signée',
      signee_le: 'jour de la signature, année-mois-jour, heure de Paris',
      preuve: 'ce que l’on sait de la signature',
      rna: 'numéro RNA',
      siren: 'numéro SIREN',
      page: 'adresse de sa page',
    },
  },
  feed: {
    title: (place?: string) =>
      place ? `Dernières signatures : ${place}` : 'Dernières signatures de la charte',
    entry: (name: string) => `${name} a signé la charte`,
  },
  place: {
    title: 'Qui agit ici',
    byTheme: 'Signataires qui agissent ici, thème par thème',
    theme: 'Thème',
    associations: 'Associations et collectifs',
    networks: 'Réseaux',
    uncovered: 'Personne encore pour\u00a0:',
    uncoveredText: 'Vous vous en occupez, ou vous connaissez qui le fait\u00a0? Votre signature le dira.',
    latest: 'Les dernières signatures ici',
    all: (place: string) => `Voir tous les signataires qui agissent à cet endroit (${place})`,
    nobody: 'Personne n’a encore signé pour cet endroit',
    nobodyText:
      'Cela ne veut pas dire que personne n’y agit. Votre association y travaille\u00a0? Elle peut être la première. Sinon, faites lire la charte à celles que vous connaissez.',
    nobodyButWider:
      'Des associations agissent plus largement, voyez plus bas. La vôtre travaille précisément ici\u00a0? Elle peut être la première.',
    sign: 'Signer la charte',
    read: 'Lire la charte',
    wider: 'Plus largement',
    widerHint: 'Celles qui agissent dans tout un territoire dont cet endroit fait partie.',
  },
  weave: {
    title: (counts: string) => `Une étoffe sur son métier à tisser. ${counts}`,
    caption:
      'Chaque fil couché est une signature. Chaque fil tendu qui prend de la couleur est un territoire où l’on agit. La navette attend le fil suivant.',
    empty: 'Le métier est prêt. La navette attend le premier fil.',
  },
  association: {
    over: 'Signataire de la charte',
    overPast: 'A signé la charte',
    description: (name: string) => `${name} et la charte de coopération entre associations.`,
    fictional: 'Cette association est fictive',
    fictionalText: 'Elle fait partie du monde de démonstration. Ses numéros n’existent pas.',
    who: 'Qui c’est',
    what: 'Type',
    acronym: 'Sigle',
    commune: 'Commune du siège',
    rna: 'Numéro RNA',
    siren: 'Numéro SIREN',
    where: 'Où elle agit',
    signature: 'Ce qu’elle a signé',
    version: (number: number) => `la version ${number} de la charte`,
    signedWord: 'signée',
    exactly: (day: string) => `le ${day}`,
    commitments: 'Ce qu’elle propose de faire',
    overLocal: 'Signataire d’une déclinaison',
    local: 'Déclinaisons signées',
    localSigned: (version: number, day: string) => `version ${version}, signée le ${day}.`,
    localAgreed: (version: number, signed: string, agreed: number, day: string) =>
      `version ${version}, signée le ${signed}\u00a0; ${agreed === version ? 'toujours d’accord' : `d’accord avec la version ${agreed}`} le ${day}.`,
    localWithdrew: (version: number, signed: string, withdrawn: string) =>
      `version ${version}, signée le ${signed}, puis signature retirée le ${withdrawn}.`,
    past: 'Ce qui a changé',
    withdrew: (version: number, signed: string, withdrawn: string) =>
      `A signé la version ${version} le ${signed}, puis a retiré sa signature le ${withdrawn}.`,
    undated: 'La date n’est pas connue.',
    /** “un formulaire de 2021” → “reprise d’un formulaire de 2021”. Once confirmed, it says so. */
    takenOver: (proof: string, source: string) =>
      `Signature ${{ historic: 'historique, ', paper: 'recueillie sur papier ou en réunion, ', meeting: 'donnée en réunion, ' }[proof] ?? ''}reprise ${of(source)}.${
        ['historic', 'paper', 'meeting'].includes(proof) ? '' : ' L’association l’a confirmée depuis.'
      }`,
    endedAs: {
      'taken-back': (day: string) =>
        `Une signature plus ancienne, reprise d’une liste, a été retirée par l’équipe nationale le ${day}\u00a0: c’était une erreur de reprise.`,
      replaced: (day: string) =>
        `Le ${day}, l’association a signé elle-même\u00a0: sa signature remplace celle qui avait été reprise d’une liste.`,
    },
    documents: {
      minutes: (day: string) => `L’équipe nationale a lu le compte rendu de la décision, du ${day}.`,
      delegation: (day: string) => `L’équipe nationale a lu la délégation de signature, du ${day}.`,
      statutes: (day: string) => `L’équipe nationale a lu les statuts, du ${day}.`,
      declaration: (day: string) => `L’équipe nationale a lu le récépissé de déclaration, du ${day}.`,
    },
    noCopy: 'Elle n’en garde pas de copie.',
    network: 'La signature d’un réseau n’engage pas ses membres.',
    ours: 'Vous êtes de cette association\u00a0? Mettre ce profil à jour',
    badge: 'Le dire sur votre site',
    back: 'Tous les signataires',
    proof: {
      declared: 'Signature déclarée, sans vérification.',
      mailbox: 'La personne qui a signé a confirmé depuis sa boîte aux lettres électronique.',
      register:
        'La personne qui a signé a confirmé depuis sa boîte aux lettres électronique, et l’association est connue du registre national.',
      backed:
        'La signature s’appuie sur le compte rendu de la décision, ou deux signataires voisins en répondent.',
      paper: 'Signature recueillie sur papier ou en réunion.',
      historic: 'Signature plus ancienne que ce site, reprise d’une liste.',
      meeting: 'Signature donnée en réunion, saisie par la personne qui l’animait.',
    },
  },
}
