import type { letters as fr } from '../fr/letters.ts'

export const letters = {
  hello: 'Hello,',
  open: 'Open this action',
  stop: 'To receive no more reminders about this plan, open the action and press “No more reminders”: one button is enough.',
  due: (day: string) => `By ${day}.`,
  proposed: {
    subject: (title: string) => `Do you take it? ${title}`,
    text: (charter: string, association: string) =>
      `The group of “${charter}” proposes this action to ${association}:`,
    answer: 'Answer yes or no, without an account. Saying no is a good answer too.',
    button: 'Answer',
    nothing: 'Opening the page binds you to nothing: only the button answers.',
  },
  before: {
    subject: (title: string) => `Soon: ${title}`,
    text: (association: string, charter: string) =>
      `${association} has this action of the plan of “${charter}”:`,
    ask: 'All well? Tell it in one sentence. Would a hand help, or another date? Say that too.',
  },
  after: {
    subject: (title: string) => `Any news? ${title}`,
    text: (association: string, charter: string) =>
      `${association} has this action of the plan of “${charter}”:`,
    ask: 'The date has gone by, and that is all right. How are you doing? One sentence is enough; the date may move, the action may be handed back. We will not ask again about this date.',
  },
  answered: {
    subject: {
      accepted: (association: string) => `${association} said yes`,
      declined: (association: string) => `${association} cannot this time`,
      taken: (association: string) => `${association} takes an action`,
      'handed-back': (association: string) => `${association} hands an action back`,
    },
    text: {
      accepted: (association: string) => `${association} takes the action you proposed:`,
      declined: (association: string) =>
        `${association} answered: not this time. The action is open to all again:`,
      taken: (association: string) => `${association} took this action of the plan:`,
      'handed-back': (association: string) =>
        `${association} hands this action back to the group. It is open to all again:`,
    },
    word: 'Its word:',
    button: 'See the action',
  },
} satisfies typeof fr
