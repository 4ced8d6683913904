import type { letters as fr } from '../fr/letters.ts'

export const letters = {
  letters: {
    invitation: {
      hello: 'Hello,',
      subject: (place: string) => `Invitation for ${place}`,
      invites: {
        representative: (by: string, place: string) => `${by} invites you to represent ${place} on Tissons.`,
        contributor: (by: string, place: string) => `${by} invites you to contribute to ${place} on Tissons.`,
        steward: (by: string, place: string) =>
          `${by} invites you to look after the territory ${place} on Tissons.`,
        relay: (by: string, place: string) =>
          `${by} invites you to be a relay of the territory ${place} on Tissons.`,
      },
      handsOver: (by: string, place: string) => `${by} asks you to take over for ${place}.`,
      what: {
        representative: 'You may keep its page, speak in its name and invite others.',
        contributor: 'You may keep its page and its information.',
        steward: 'You may make the charter live on this territory, with the associations that act there.',
        relay: 'You may follow the life of the territories it contains.',
      },
      open: 'See the invitation',
      until: (day: string) => `The invitation stands until ${day}.`,
      notYou: 'Not for you? Do nothing: nothing changes without your button.',
    },
    joined: {
      subject: (association: string) => `Someone new acts for ${association}`,
      text: {
        representative: (who: string, association: string) =>
          `${who} now represents ${association} on Tissons, with you.`,
        contributor: (who: string, association: string) =>
          `${who} now contributes to ${association} on Tissons.`,
      },
      undo: 'If this is a mistake, you may take the place away.',
      open: 'See who acts for the association',
    },
    stillYou: {
      subject: (association: string) => `Do you still represent ${association}?`,
      hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
      ask: (association: string) => `You represent ${association} on Tissons. Is it still you?`,
      why: 'One answer is enough: yes, I hand over, or I am leaving. It keeps an association from being left without anyone.',
      open: 'Answer',
      nothing: 'Without an answer nothing stops: the signature stands.',
    },
  },
} satisfies typeof fr
