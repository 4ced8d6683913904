import type { NoteCode } from '../../rules/record.ts'

const said = (text: string | undefined) => (text ? `\u00a0: «\u00a0${text}\u00a0»` : '')

/** Why a row is as it is, each in one sentence. `text` is a value of the row, or a name. */
export const notes: Record<NoteCode, (text?: string) => string> = {
  draft: () => 'C’est un brouillon, jamais envoyé.',
  'no-name': () => 'Il n’y a pas de nom.',
  'no-agreement': () => 'L’accord pour signer n’est pas donné.',
  'name-long': () => 'Le nom dépasse 200\u00a0caractères.',
  'version-unknown': () => 'Cette version de la charte n’existe pas.',
  total: () => 'C’est un total.',
  comment: () => 'C’est un commentaire.',
  'header-again': () => 'Ce sont encore les titres.',
  'number-wrong': (text) => `Ce numéro ne se lit pas${said(text)}.`,
  'number-of-another': (text) => `Ce numéro est celui d’une association au nom très différent${said(text)}.`,
  dissolved: (text) => `Le registre la dit dissoute${said(text)}.`,
  several: () => 'Plusieurs associations portent ce nom.',
  near: (text) => `Une association ressemble à celle-ci${said(text)}.`,
  'looks-like-network': () => 'Son nom est celui d’un réseau\u00a0: l’est-elle\u00a0?',
  'date-wrong': (text) => `Cette date ne se lit pas${said(text)}.`,
  'date-future': (text) => `Cette date n’est pas encore venue${said(text)}.`,
  'cut-short': () =>
    'La dernière ligne est plus courte que toutes les autres\u00a0: le fichier est peut-être coupé.',
  'lived-since': () => 'Reprise une première fois, cette signature a vécu depuis\u00a0: elle ne change plus.',
  'by-number': (text) => `Reconnue à son numéro${said(text)}.`,
  'by-name-place': (text) => `Reconnue à son nom et à sa commune${said(text)}.`,
  'by-choice': (text) =>
    text ? `Vous l’avez choisie${said(text)}.` : 'Vous la prenez telle qu’elle est écrite.',
  'not-in-register': () => 'Inconnue du registre national\u00a0: reprise sous son nom.',
  'register-says-network': () => 'Comptée comme réseau\u00a0: le registre la dit union ou fédération.',
  'place-unknown': (text) => `Lieu inconnu, laissé de côté${said(text)}.`,
  'commune-unknown': (text) => `Commune non reconnue, gardée telle quelle${said(text)}.`,
  'theme-unknown': (text) => `Thème non reconnu, laissé de côté${said(text)}.`,
  'publication-unclear': (text) => `Réponse peu claire, donc comptée sans nom${said(text)}.`,
  'website-wrong': (text) => `Adresse de site illisible, laissée de côté${said(text)}.`,
  'signed-here': () => 'Sa signature est déjà dans le registre.',
  repeated: (text) =>
    `La même association revient plus bas${text ? `, ligne ${text}` : ''}\u00a0: la dernière réponse compte.`,
  changed: () => 'Déjà reprise de cette liste, elle a changé.',
}
