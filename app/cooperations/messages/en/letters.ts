import type { letters as fr } from '../fr/letters.ts'

export const letters = {
  noted: {
    subject: (from: string) => `${from} noted something it did with you`,
    text: (from: string, own: string) => `Hello,\n\n${from} says it did this with ${own}:`,
    what: (what: string, on: string) => `${what}, on ${on}`,
    answer: 'Is it so? Answer yes, not quite, or no: one page, one button.',
    button: 'Answer',
    private: 'Meanwhile nobody else sees this note. It will be shown only if both associations wish so.',
    notYou: 'Not the right person? Pass this letter on, or do nothing.',
  },
  corrected: {
    subject: (from: string) => `${from} would say it otherwise`,
    text: (from: string) => `Hello,\n\n${from} read your note and proposes these words:`,
    button: 'Read and answer',
  },
  confirmed: {
    subject: (from: string) => `${from} confirms what you did together`,
    text: (from: string) => `Hello,\n\nYou and ${from} say the same:`,
    show: 'Do you wish to show it on the site? It appears only if both associations wish so.',
    button: 'Choose',
  },
  links: {
    subject: 'Your link to note a cooperation',
    text: 'Hello,\n\nHere is how to note, in twenty seconds, what you do with other associations.',
    button: (association: string) => `Note for ${association}`,
    keep: 'Keep this letter, or bookmark the page: the link works for more than a year.',
    none: 'Hello,\n\nYou asked for a link to note a cooperation. This address signed the charter for no association, and acts for none here.',
    noneNext:
      'Another address, perhaps? Or ask the person who signed for your association: they can pass their link on.',
  },
} satisfies typeof fr
