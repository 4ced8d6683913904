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
