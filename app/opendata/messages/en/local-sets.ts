import type { SetMessages } from '../../rules/set-messages.ts'

type Local = 'declinaisons' | 'versions-locales' | 'signatures-locales'

/** The data sets of local charters. */
export const localSets: Pick<SetMessages, Local> = {
  declinaisons: {
    title: 'Local charters',
    summary: 'The local charters, where they are, how far they are, and how many signed them.',
    text: 'One line for each local charter opened here, adopted or not. What groups write among themselves is not there. Who signed a local charter is counted apart: these numbers are never added up, neither together nor to those of the national charter. Column names are French in every language.',
    rhythm: 'At once: a change shows within a minute.',
    columns: {
      declinaison: 'short name, which does not change; that of its page',
      nom: 'name its associations gave it',
      raison: 'why they opened it, in their own words',
      etat: 'how far it is; a revision under way shows by “version”, which stays filled',
      lieux: 'identifiers of the territories it covers, with “ | ” between them',
      ouverte_le: 'day it was opened, Paris time',
      version: 'number of its version in force, once one was adopted',
      adoptee_le: 'day this version was adopted',
      version_nationale: 'version of the national charter that this version starts from',
      associations: 'associations and groups that signed it and wish to be named',
      reseaux: 'networks that signed it and wish to be named',
      non_nommes: 'organisations that signed it and chose to be counted without being named',
      fictive: 'true when it is an example of the demonstration',
      page: 'where to read it',
    },
  },
  'versions-locales': {
    title: 'Versions of local charters',
    summary: 'Each adopted local text, its date, the national version it starts from and its fingerprint.',
    text: 'One line for each adopted version. The fingerprint is the SHA-256 of the exact text: download it, compute it yourself, compare. A text that is being written is not there.',
    rhythm: 'At each adoption.',
    columns: {
      declinaison: 'short name of the local charter',
      numero: 'number of the version',
      en_vigueur: 'true when it is its version in force',
      adoptee_le: 'day of adoption, Paris time',
      version_nationale: 'version of the national charter it starts from',
      empreinte: 'SHA-256 of the text, in hexadecimal',
      page: 'where to read it',
      texte: 'the exact text, from which the fingerprint is computed',
    },
  },
  'signatures-locales': {
    title: 'Signatures of local charters',
    summary: 'Who signed a local charter and wished to be named, and since when.',
    text: 'One line for each signature in force of a local charter. Signing a local charter is not signing the national one: the two lists are never added up. Organisations counted without being named are not there.',
    rhythm: 'At once: a signature or a withdrawal shows within a minute.',
    columns: {
      declinaison: 'short name of the local charter that was signed',
      version: 'version of the local charter that was signed',
      nom: 'name of the organisation',
      sigle: 'its acronym, if it has one',
      type: 'association, network or group',
      signee_le: 'day of the signature, Paris time',
      version_redite: 'version it said it agrees with since, if it said so again',
      redite_le: 'day it last said so, Paris time',
      preuve: 'what is known of the signature',
      page: 'address of the page of the organisation',
    },
  },
}
