import type { notes as fr } from '../fr/notes.ts'

const said = (text: string | undefined) => (text ? `: “${text}”` : '')

export const notes = {
  draft: () => 'It is a draft, never sent.',
  'no-name': () => 'There is no name.',
  'no-agreement': () => 'The agreement to sign is not given.',
  'name-long': () => 'The name is longer than 200 characters.',
  'version-unknown': () => 'This version of the charter does not exist.',
  total: () => 'It is a total.',
  comment: () => 'It is a comment.',
  'header-again': () => 'It is the headings again.',
  'number-wrong': (text) => `This number cannot be read${said(text)}.`,
  'number-of-another': (text) =>
    `This number is that of an association with a very different name${said(text)}.`,
  dissolved: (text) => `The register says it is dissolved${said(text)}.`,
  several: () => 'Several associations bear this name.',
  near: (text) => `An association resembles this one${said(text)}.`,
  'looks-like-network': () => 'Its name is that of a network: is it one?',
  'date-wrong': (text) => `This date cannot be read${said(text)}.`,
  'date-future': (text) => `This date has not come yet${said(text)}.`,
  'cut-short': () => 'The last row is shorter than all the others: the file may be cut.',
  'lived-since': () => 'Brought in once, this signature has lived since: it no longer changes.',
  'by-number': (text) => `Recognised by its number${said(text)}.`,
  'by-name-place': (text) => `Recognised by its name and commune${said(text)}.`,
  'by-choice': (text) => (text ? `You chose it${said(text)}.` : 'You take it as it is written.'),
  'not-in-register': () => 'Unknown to the national register: brought in under its name.',
  'register-says-network': () => 'Counted as a network: the register says union or federation.',
  'place-unknown': (text) => `Unknown place, left out${said(text)}.`,
  'commune-unknown': (text) => `Commune not recognised, kept as it is${said(text)}.`,
  'theme-unknown': (text) => `Theme not recognised, left out${said(text)}.`,
  'publication-unclear': (text) => `Unclear answer, so counted without a name${said(text)}.`,
  'website-wrong': (text) => `Address of the website unreadable, left out${said(text)}.`,
  'signed-here': () => 'Its signature is already in the register.',
  repeated: (text) =>
    `The same association comes back further down${text ? `, row ${text}` : ''}: the last answer counts.`,
  changed: () => 'Already brought in from this list, it has changed.',
} satisfies typeof fr
