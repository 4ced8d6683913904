import { formatNumber } from '../../../platform/languages.ts'

const n = (count: number) => formatNumber('fr', count)
const signatures = (count: number) => (count === 1 ? '1\u00a0signature' : `${n(count)}\u00a0signatures`)

export const list = {
  title: 'Reprendre des signatures',
  lead: 'Des associations ont signé avant ce site, sur un formulaire ou sur papier. Apportez leur liste\u00a0: rien n’entre dans le registre avant que vous l’ayez relu.',
  begin: 'Apporter une liste',
  file: 'Le fichier',
  fileHint:
    'Tel que le formulaire ou le tableur l’a enregistré\u00a0: CSV, Excel (.xlsx) ou LibreOffice (.ods). 8\u00a0Mo et 20\u00a0000 lignes au plus.',
  source: 'D’où viennent ces signatures\u00a0?',
  sourceHint:
    'Ces mots seront publics\u00a0: «\u00a0Signature historique, reprise d’un formulaire de 2021\u00a0». Écrivez la fin\u00a0: «\u00a0un formulaire de 2021\u00a0». Reprenez les mêmes mots pour corriger une liste déjà reprise.',
  upload: 'Lire ce fichier',
  uploading: 'Lecture…',
  kept: 'Le fichier est oublié 30\u00a0jours après la dernière chose qu’on en a faite. Les noms de personnes, téléphones et adresses de réseau ne sont jamais repris.',
  history: 'Les reprises',
  none: 'Aucune liste n’a encore été apportée.',
  columns: { source: 'Origine', when: 'Apportée', state: 'Où elle en est', taken: 'Signatures' },
  by: (email: string | undefined) => (email ? ` par ${email}` : ''),
  brought: (time: string, by: string | undefined) => `le ${time}${by ? ` par ${by}` : ''}`,
  taken: (count: number) => (count === 0 ? 'aucune' : signatures(count)),
  states: {
    mapping: 'Colonnes à reconnaître',
    examining: 'Examen en cours',
    examined: 'Examinée, rien n’est repris',
    applying: 'Reprise en cours',
    applied: 'Reprise',
    undoing: 'Annulation en cours',
    undone: 'Annulée',
    dropped: 'Abandonnée',
  },
  problems: {
    'no-file': 'Choisissez un fichier.',
    'no-source': 'Dites d’où viennent ces signatures, par exemple\u00a0: un formulaire de 2021.',
    'long-source': 'Raccourcissez\u00a0: 120\u00a0caractères au plus.',
    empty: 'Ce fichier est vide.',
    cut: (line: number | undefined) =>
      `Ce fichier semble coupé${line ? ` vers la ligne ${n(line)}` : ''}\u00a0: un guillemet ouvert n’est jamais refermé. Enregistrez-le à nouveau depuis le formulaire.`,
    damaged: 'Ce fichier est abîmé ou incomplet. Téléchargez-le à nouveau.',
    'old-xls':
      'C’est un ancien format d’Excel (.xls) ou un document Word. Ouvrez-le et enregistrez-le en .xlsx ou en CSV.',
    locked: 'Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
    'not-a-table': 'Ce n’est pas un tableau. Apportez un fichier CSV, .xlsx ou .ods.',
    'too-large': 'Ce fichier est trop grand\u00a0: 20\u00a0000 lignes au plus. Coupez-le en plusieurs.',
    'too-slow': 'Ce fichier est trop long à lire. Enregistrez-le en CSV, ou coupez-le en plusieurs.',
  },
}
