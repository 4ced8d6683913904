import { formatNumber } from '../../../platform/languages.ts'

const n = (count: number) => formatNumber('fr', count)

export const columns = {
  title: 'Reconnaître les colonnes',
  lead: 'Voici ce que nous avons compris. Corrigez ce qui ne va pas, puis lancez l’examen\u00a0: il ne change rien au registre.',
  remembered: 'Une liste de la même forme a déjà été lue\u00a0: ses colonnes et ses réponses sont reprises.',
  read: (file: string, rows: number, how: string) => `${file}\u00a0: ${n(rows)}\u00a0lignes${how}.`,
  how: { 'utf-8': ', UTF-8', 'utf-16': ', UTF-16', 'windows-1252': ', Windows-1252' } as Record<
    string,
    string
  >,
  mended: 'Les accents de ce fichier étaient abîmés (Ã©)\u00a0: ils sont réparés. Vérifiez les exemples.',
  where: 'Où est le tableau',
  sheet: 'Feuille',
  sheetRows: (name: string, rows: number) => `${name} (${n(rows)}\u00a0lignes)`,
  header: 'Ligne des titres',
  headerLine: (line: number, cells: string) => `ligne ${line}\u00a0: ${cells}`,
  reread: 'Relire avec ce choix',
  what: 'Ce que dit chaque colonne',
  whatHint: 'Les colonnes laissées de côté ne sont ni lues ni gardées.',
  column: (place: number, heading: string) =>
    heading ? `${place}. ${heading}` : `Colonne ${place}, sans titre`,
  samples: (values: readonly string[]) =>
    values.length === 0
      ? 'Colonne vide'
      : `Par exemple\u00a0: ${values.map((value) => `«\u00a0${value}\u00a0»`).join(' · ')}`,
  ignore: 'Laisser de côté',
  fields: {
    name: 'Nom de l’association',
    acronym: 'Sigle',
    kind: 'Type (association, réseau, collectif)',
    number: 'Numéro RNA, SIREN ou SIRET',
    'local-law': 'Droit local (volume, folio)',
    website: 'Site',
    address: 'Adresse (pour le code postal et la commune)',
    postcode: 'Code postal',
    commune: 'Commune',
    qpv: 'Quartiers prioritaires (codes ou noms)',
    places: 'Territoires d’action',
    themes: 'Thèmes',
    'theme-box': 'Case d’un thème (le titre est le thème)',
    'signed-on': 'Date de signature',
    agreement: 'Accord pour signer (non ou vide\u00a0: pas repris)',
    publication: 'Accord pour être nommée (non ou vide\u00a0: comptée sans nom)',
    sentence: 'Phrase publique',
    version: 'Version de la charte',
    email: 'Adresse e-mail',
    'source-id': 'Numéro de la réponse dans le formulaire',
    draft: 'Brouillon (oui\u00a0: pas repris)',
  },
  whole: 'Pour toute la liste',
  version: 'Version de la charte signée, si la ligne ne le dit pas',
  versionLine: (number: number, date: string) => `version ${number}, publiée le ${date}`,
  signedOn: 'Date de signature, si la ligne ne le dit pas',
  signedOnHint: 'Sans date, la page de l’association dira que la date n’est pas connue.',
  proof: 'Comment ces signatures ont-elles été recueillies\u00a0?',
  proofs: {
    historic: 'En ligne, avant ce site',
    paper: 'Sur papier ou en réunion',
  },
  publication: 'Si la liste ne dit pas qui veut être nommé',
  publications: {
    counted: 'Compter sans nommer',
    countedHint: 'À choisir tant que l’accord de chacune n’est pas certain.',
    named: 'Nommer',
    namedHint: 'Seulement si le formulaire disait clairement que les noms seraient publics.',
  },
  kind: 'Si la liste ne dit pas ce que sont les signataires',
  kinds: { association: 'Des associations', network: 'Des réseaux' },
  kindHint: 'Un réseau n’engage pas ses membres\u00a0: il est toujours compté à part.',
  emails: 'Garder les adresses e-mail, pour inviter plus tard à confirmer',
  emailsHint:
    'Seulement si le formulaire annonçait cet usage. Sinon elles ne sont pas gardées. Elles ne sont jamais publiques.',
  examine: 'Examiner les lignes',
  examining: 'Départ…',
  problems: {
    'no-name': 'Dites quelle colonne donne le nom de l’association.',
    twice: (field: string) => `Deux colonnes disent la même chose\u00a0: ${field}. Laissez l’une de côté.`,
    'date-wrong': 'Cette date n’existe pas. Écrivez-la ainsi\u00a0: 14/03/2021.',
    'date-future': 'Cette date n’est pas encore venue.',
    'version-wrong': 'Choisissez une version publiée.',
    'changed-meanwhile':
      'Quelqu’un d’autre a avancé sur cette liste entre-temps. Relisez où elle en est avant d’aller plus loin.',
  },
}
