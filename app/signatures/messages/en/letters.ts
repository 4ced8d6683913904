import type { letters as fr } from '../fr/letters.ts'

export const letters = {
  hello: (name: string) => `Hello ${name},`,
  what: ({ locals, withNational }) =>
    [...(withNational ? ['the charter'] : []), ...locals.map((name) => `the local charter “${name}”`)].join(
      ' and ',
    ),
  meeting: {
    subject: (association: string) => `Your signature of the charter, given in a meeting: ${association}`,
    text: (association: string, source: string) =>
      `${association} signed the charter in a meeting (${source}). The person who led it noted your name and this address.`,
    confirm: 'The link opens a page with a button: it confirms, from your mailbox, that it is you.',
    button: 'See and confirm',
    mistake: (url: string) => `A mistake? Do not confirm: withdraw it, without giving a reason. ${url}`,
  },
  sign: {
    subject: (association: string, what: string) => `Signing ${what} for ${association}`,
    asked: (association: string, what: string) => `You asked to sign ${what} for ${association}.`,
    preparedBy: (by: string, association: string, what: string) =>
      `${by} prepared the signature of ${association} (${what}), and says that you are the one who signs.`,
    helped: (by: string) =>
      `The form was filled in with the help of ${by}. The decision is still yours: they cannot sign in your place.`,
    shows:
      'The link below opens a page with the text and a button. Opening the page commits to nothing: only the button signs.',
    button: 'Open the signing page',
    days: (n: number) => `This link is made for you. It works for ${n} days.`,
    notYou: 'You asked for nothing? Do nothing: without your press, nothing is signed.',
  },
  undecided: {
    subject: (association: string, what: string) =>
      `${what.charAt(0).toUpperCase()}${what.slice(1)}, awaiting the decision of ${association}`,
    saved: (association: string) =>
      `Your request for ${association} is saved. It awaits the decision of your board.`,
    note: 'A one-page note, to print, helps to put the question on the agenda:',
    noteButton: 'Open the note for the board',
    after: 'Once the decision is taken, open the link below: you will give its date, then sign.',
    button: 'Go on with the signature',
    again: 'The link expires before the meeting? Its own page sends you another.',
  },
  alreadyGiven: {
    subject: (association: string) => `${association} has already signed the charter`,
    text: (association: string) =>
      `Good news: a signature of the charter for ${association} is already in force. An association has one voice: there is nothing to do again.`,
    lost: 'You signed and cannot find your receipt? Ask for it here:',
    button: 'Find my signature',
  },
  receipt: {
    subject: (association: string) => `The signature of ${association} is recorded`,
    thanks: (association: string, version: number) =>
      `Thank you. From today, ${association} is a signatory of the charter, version ${version}.`,
    thanksLocal: (association: string, title: string, version: number) =>
      `Thank you. From today, ${association} is a signatory of the local charter “${title}”, version ${version}.`,
    reference: (reference: string) => `Receipt reference: ${reference}`,
    helped: (by: string, day: string) =>
      `The form was filled in with the help of ${by}. Not what you wanted? Until ${day}, one button undoes this signature, and nothing else.`,
    undo: 'Undo this signature',
    keep: 'Keep this letter: its link opens your receipt (to print or download) and lets you withdraw the signature at any time.',
    button: 'Open my receipt',
  },
  farewell: {
    subject: (association: string) => `The signature of ${association} is withdrawn`,
    text: (association: string, what: string) =>
      `The signature for ${association} (${what}) is withdrawn. The withdrawal is dated; the signature stays in the history and is no longer counted.`,
    again: 'You may sign again whenever you wish.',
    button: 'Sign again',
  },
  links: {
    subject: 'Your signatures of the charter',
    text: 'You asked for your signatures. Here is what we know with this address.',
    receipt: (association: string) => `The receipt of ${association}`,
    sign: (association: string) => `The pending signature of ${association}`,
    none: 'We know no signature with this address. You may have signed with another one.',
    notYou: 'You asked for nothing? Do nothing: nothing has changed.',
  },
} satisfies typeof fr
