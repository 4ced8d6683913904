import type { letters as fr } from '../fr/letters.ts'

export const letters = {
  letters: {
    hello: 'Hello,',
    someone: 'Someone',
    notYou: 'It was not you? Do nothing: nothing is passed on without this button.',
    confirm: {
      subject: (association: string) => `Confirm your request: ${association}`,
      text: {
        claim: (association: string) =>
          `You ask to act for ${association} on Tissons. Open this page, then press the button:`,
        correction: (association: string) =>
          `You suggest a correction to the entry of ${association}. Open this page, then press the button:`,
      },
      open: 'Confirm my request',
    },
    decide: {
      subject: (association: string) => `A request about ${association}`,
      text: {
        claim: (name: string, association: string) =>
          `${name} asks to act for ${association} on Tissons, and writes:`,
        correction: (name: string, association: string) =>
          `${name} suggests a correction to the entry of ${association}:`,
      },
      open: 'Read and answer',
      nothing: 'Without an answer from you, the national team will look at it.',
    },
    vouch: {
      subject: (association: string) => `Do you know this person? ${association}`,
      text: (name: string, association: string, neighbour: string) =>
        `${name} says that they act for ${association}, and does not receive its mail. They chose to ask ${neighbour}, a neighbour. They write:`,
      open: 'Read, and say so if you know them',
      nothing: 'You do not know them, or you hesitate? Do nothing: nobody will know that you did not answer.',
    },
    vouched: {
      subject: (association: string) => `Somebody will soon act for ${association}`,
      text: (name: string, association: string) =>
        `${name} asks to act for ${association} on Tissons, and writes:`,
      by: (neighbours: readonly string[]) => `Who says they know this person: ${neighbours.join(', ')}.`,
      opens: (day: string) =>
        `Without a word from you, they may act for the association on ${day}. You keep your place. If this is not right, say so: the national team will decide.`,
      open: 'Read and answer',
    },
    decided: {
      subject: (association: string) => `Your request about ${association}`,
      claim: {
        accepted: (association: string) => `You may now act for ${association}. Sign in with this address.`,
        declined: (association: string) => `Your request to act for ${association} was not accepted.`,
      },
      correction: {
        accepted: (association: string) => `Thank you: the entry of ${association} was looked at again.`,
        declined: (association: string) => `The correction suggested for ${association} was not kept.`,
      },
      reason: (reason: string) => `The reason given: ${reason}`,
      signIn: 'Sign in',
      see: 'See the entry',
    },
  },
} satisfies typeof fr
