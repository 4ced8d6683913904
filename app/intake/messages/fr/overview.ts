import { formatNumber } from '../../../platform/languages.ts'

const n = (count: number) => formatNumber('fr', count)
const rows = (count: number) => (count === 1 ? '1\u00a0ligne' : `${n(count)}\u00a0lignes`)
const signatures = (count: number) => (count === 1 ? '1\u00a0signature' : `${n(count)}\u00a0signatures`)

export const overview = {
  title: (source: string) => `Reprise\u00a0: ${source}`,
  doing: { examining: 'Examen en cours', applying: 'Reprise en cours', undoing: 'Annulation en cours' },
  progress: (done: number, total: number) => `${n(done)} sur ${n(total)}`,
  leave: 'Vous pouvez fermer cette page\u00a0: le travail continue, et reprend seul s’il est interrompu.',
  refresh: 'Actualiser',
  wouldBe: 'Ce qui se passerait',
  nothingYet: 'Rien n’est encore dans le registre.',
  became: 'Ce qui s’est passé',
  all: 'Voir toutes les lignes',
  csv: 'Télécharger le rapport (CSV)',
  look: (count: number) => `Regarder ${rows(count)} qui ${count === 1 ? 'attend' : 'attendent'} votre avis`,
  rest: 'Prendre telles quelles celles qui peuvent l’être',
  restHint:
    'Les lignes qui attendent seront reprises comme elles sont écrites, sans lien avec le registre national. Celles dont le numéro est celui d’une autre association, qui pourraient être un réseau, ou qui semblent coupées, attendront toujours votre avis.',
  restDone: (count: number) =>
    count === 0
      ? 'Aucune ligne ne pouvait l’être\u00a0: regardez-les une par une.'
      : `${rows(count)} ${count === 1 ? 'est décidée' : 'sont décidées'}.`,
  apply: (count: number) => `Reprendre ${signatures(count)}`,
  applying: 'Départ…',
  applyHint:
    'Elles entreront dans le registre comme signatures historiques, avec leur origine. Aucune lettre ne part. Tout pourra être annulé.',
  applyNothing: 'Aucune ligne n’est prête à être reprise.',
  columns: 'Revoir les colonnes',
  drop: 'Abandonner cette liste',
  undo: 'Annuler cette reprise…',
  undoTitle: 'Annuler cette reprise',
  undoLead: (count: number) => `Cette liste a fait entrer ${signatures(count)}.`,
  undoHappens: [
    'Chaque signature reprise et à laquelle personne n’a touché depuis est retirée. C’est un événement visible, jamais un effacement.',
    'Celles qui ont vécu depuis restent\u00a0: une association qui a signé elle-même, confirmé ou retiré sa signature garde ce qu’elle a fait. Elles seront listées.',
    'La même liste pourra être reprise plus tard.',
  ],
  undoButton: (count: number) => `Retirer ${signatures(count)}`,
  back: 'Revenir sans rien annuler',
  invite: 'Inviter à signer elles-mêmes…',
  inviteTitle: 'Inviter à signer elles-mêmes',
  inviteLead: (count: number, hourly: number) =>
    `${count === 1 ? '1\u00a0lettre partira' : `${n(count)}\u00a0lettres partiront`}, ${n(hourly)} par heure au plus.`,
  inviteHappens: [
    'Une seule lettre par boîte, une seule fois. L’adresse est oubliée dès que la lettre est partie.',
    'L’association n’a rien à faire. Si elle signe elle-même, sa signature remplace celle qui a été reprise.',
    'N’invitez que si le formulaire annonçait cet usage des adresses.',
  ],
  inviteLetter: 'La première de ces lettres',
  inviteButton: (count: number) =>
    count === 1 ? 'Envoyer 1\u00a0lettre' : `Envoyer ${n(count)}\u00a0lettres`,
  inviteBack: 'Revenir sans rien envoyer',
  backToList: 'Toutes les reprises',
  kept: 'Ce qui reste, car il a vécu depuis',
  unnamed: 'une association comptée sans être nommée',
  forgotten: 'Le fichier et ses lignes sont oubliés. Ce qui a été repris reste, avec son origine.',
  history: 'Histoire de cette reprise',
  events: {
    uploaded: (count: number | null) => `fichier apporté${count ? ` (${rows(count)})` : ''}`,
    examined: () => 'examen terminé',
    'apply-asked': () => 'reprise demandée',
    applied: (count: number | null) => `reprise terminée\u00a0: ${signatures(count ?? 0)} en vigueur`,
    invited: (count: number | null) =>
      `${count === 1 ? '1\u00a0association invitée' : `${n(count ?? 0)}\u00a0associations invitées`} à signer elles-mêmes`,
    'undo-asked': () => 'annulation demandée',
    undone: (count: number | null) =>
      `annulation terminée\u00a0: ${signatures(count ?? 0)} ${count === 1 ? 'retirée' : 'retirées'}`,
    dropped: () => 'liste abandonnée, fichier oublié',
    forgotten: () => 'fichier oublié',
  },
  event: (time: string, what: string, by: string | undefined) =>
    `${time}\u00a0: ${what}${by ? `, par ${by}` : ''}.`,
  about: 'Cette liste',
  labels: {
    file: 'Fichier',
    publication: 'Sans réponse sur le nom',
    version: 'Version de la charte',
    proof: 'Recueillies',
    emails: 'Adresses e-mail',
  },
  emails: { true: 'gardées pour inviter à confirmer', false: 'non reprises' },
  versionOf: (number: number) => `version ${number}, si la ligne n’en dit pas une autre`,
  rows,
}
