import type { documents as fr } from '../fr/documents.ts'

export const documents = {
  documents: {
    title: 'Documents seen',
    lead: 'Did an association show you a document? Note its kind and its date. The paper is not kept: no copy, no photograph. The page will only say what you read.',
    which: 'Address of the entry',
    whichHint: 'For example: /associations/les-glaneurs-de-valbrume',
    kind: 'Which document?',
    kinds: {
      minutes: 'Minutes of the decision',
      delegation: 'Delegation of signature',
      statutes: 'Statutes',
      declaration: 'Receipt of declaration',
    },
    day: 'Date of the document',
    button: 'Note that we read it',
    seen: 'What we read',
    none: 'Nothing yet.',
    line: (kind: string, day: string) => `${kind}, of ${day}`,
    takeBack: 'It was a mistake: take it back',
    back: 'The team’s space',
    unknown: 'We find no signature in force at this address. Copy that of the entry.',
    problems: {
      kind: 'Say which document it is.',
      day: 'Write a past day, like this: 14/03/2026.',
    },
  },
} satisfies typeof fr
