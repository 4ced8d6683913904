import type { told as fr } from '../fr/told.ts'

export const told = {
  closed: 'This association is closed',
  closedOn: {
    register: (day: string) => `Dissolved on ${day}, says the national register.`,
    declared: (day: string) => `Closed on ${day}, as we were told.`,
  },
  hadSigned: (version: number, day: string) =>
    `It had signed version ${version} of the charter on ${day}. This signature is no longer counted; it stays in the history.`,
  known: 'Known to',
  knownText: 'A signatory of here says that it knows it.',
  knownHere: 'Signatories of here, or the local centre, say that they know it: this backs its signature.',
  correct: 'Suggest a correction',
  join: 'Is this your association? Ask to act for it',
} satisfies typeof fr
