import type { vouching as fr } from '../fr/vouching.ts'

export const vouching = {
  vouching: {
    ask: {
      title: 'Ask neighbours',
      lead: 'Your request is passed on. Nobody reads the mail of the association any more? Neighbours who know you may say so.',
      how: [
        'Two neighbouring associations are enough, or the centre that tends the territory: we write to it too, if there is one.',
        'They read your name and what you wrote, never your address. None of them has to answer.',
        'A week after their second yes, you may act for the association, unless somebody contests it: the team would decide.',
      ],
      which: 'Which of them know you?',
      hint: (most: number) => `Signatories of the same communes. ${most} at most.`,
      problem: (most: number) => `Tick one association at least, and ${most} at most.`,
      button: 'Ask them',
      none: 'No association of your commune has signed yet. The team will answer your request.',
    },
    say: {
      title: (name: string) => `Do you know ${name}?`,
      lead: (name: string, association: string, neighbour: string) =>
        `${name} says that they act for ${association}, and asked ${neighbour}. They write:`,
      what: [
        'Your yes adds, and takes nothing from anybody. Whoever represented the association is told, with the name of yours, and may contest it.',
        'You do not know them? Close this page: nothing will be said.',
      ],
      button: (name: string) => `Yes, we know ${name}`,
    },
    waits: (neighbours: readonly string[], day: string) =>
      `Who says they know this person: ${neighbours.join(', ')}. Unless contested, they may act on ${day}.`,
    said: (neighbours: readonly string[]) => `Who says they know this person: ${neighbours.join(', ')}.`,
    contested: (day: string, because: string) =>
      because ? `Contested on ${day}: “${because}”` : `Contested on ${day}.`,
    contestHint: 'If you say no, the national team will decide, with your reason.',
    neighbours: 'neighbours',
  },
} satisfies typeof fr
