import type { SetMessages } from '../../rules/set-messages.ts'

type Local = 'declinaisons' | 'versions-locales' | 'signatures-locales'

/** The data sets of local charters. */
export const localSets: Pick<SetMessages, Local> = {
  declinaisons: {
    title: 'Déclinaisons territoriales',
    summary: 'Les déclinaisons de la charte, où elles sont, où elles en sont et combien les ont signées.',
    text: 'Une ligne par déclinaison ouverte ici, adoptée ou non. Ce que les groupes écrivent entre eux n’y est pas. Qui a signé une déclinaison est compté à part\u00a0: ces nombres ne s’ajoutent ni entre eux, ni à ceux de la charte nationale.',
    rhythm: 'Tout de suite\u00a0: un changement s’y voit en une minute.',
    columns: {
      declinaison: 'nom court, qui ne change pas\u00a0; celui de sa page',
      nom: 'nom que ses associations lui ont donné',
      raison: 'pourquoi elles l’ont ouverte, en leurs mots',
      etat: 'où elle en est\u00a0; une révision en cours se voit à «\u00a0version\u00a0», qui reste remplie',
      lieux: 'identifiants des territoires qu’elle couvre, séparés par «\u00a0|\u00a0»',
      ouverte_le: 'jour de son ouverture, heure de Paris',
      version: 'numéro de sa version en vigueur, quand une version a été adoptée',
      adoptee_le: 'jour de l’adoption de cette version',
      version_nationale: 'version de la charte nationale dont part cette version',
      associations: 'associations et collectifs qui l’ont signée et veulent être nommés',
      reseaux: 'réseaux qui l’ont signée et veulent être nommés',
      non_nommes: 'organisations qui l’ont signée et ont choisi d’être comptées sans être nommées',
      fictive: 'vrai si elle est un exemple de démonstration',
      page: 'où la lire',
    },
  },
  'versions-locales': {
    title: 'Versions des déclinaisons',
    summary: 'Chaque texte local adopté, sa date, la version nationale dont il part et son empreinte.',
    text: 'Une ligne par version adoptée. L’empreinte est le SHA-256 du texte exact\u00a0: téléchargez le texte, calculez-la vous-même, comparez. Un texte en cours d’écriture n’y est pas.',
    rhythm: 'À chaque adoption.',
    columns: {
      declinaison: 'nom court de la déclinaison',
      numero: 'numéro de la version',
      en_vigueur: 'vrai si c’est sa version en vigueur',
      adoptee_le: 'jour de l’adoption, heure de Paris',
      version_nationale: 'version de la charte nationale dont elle part',
      empreinte: 'SHA-256 du texte, en hexadécimal',
      page: 'où la lire',
      texte: 'le texte exact, celui dont on calcule l’empreinte',
    },
  },
  'signatures-locales': {
    title: 'Signatures des déclinaisons',
    summary: 'Qui a signé une déclinaison et a voulu être nommé, et depuis quand.',
    text: 'Une ligne par signature en vigueur d’une déclinaison. Signer une déclinaison n’est pas signer la charte nationale\u00a0: les deux listes ne s’additionnent pas. Les organisations comptées sans être nommées n’y sont pas.',
    rhythm: 'Tout de suite\u00a0: une signature ou un retrait s’y voit en une minute.',
    columns: {
      declinaison: 'nom court de la déclinaison signée',
      version: 'version de la déclinaison qui a été signée',
      nom: 'nom de l’organisation',
      sigle: 'son sigle, si elle en a un',
      type: 'association, réseau ou collectif',
      signee_le: 'jour de la signature, heure de Paris',
      version_redite: 'version avec laquelle elle s’est dite d’accord depuis, si elle l’a redit',
      redite_le: 'jour où elle l’a redit pour la dernière fois, heure de Paris',
      preuve: 'ce que l’on sait de la signature',
      page: 'adresse de la page de l’organisation',
    },
  },
}
