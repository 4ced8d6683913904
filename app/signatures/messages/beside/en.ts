import type { fr } from './fr.ts'

export const en = {
  noEmail: 'The person has no e-mail address',
  noEmailHint:
    'You will print a paper with a code. They will sign with this code, whenever they want: the signature will be called “declared”.',
  helping: 'You are helping: answer as the person says, in their words. They are the one who will sign.',
  nextPaper:
    'You will print a paper for the person: its code opens a page with a button, and this button is what signs. Nothing is signed before.',
  submitPaper: 'Save and prepare the paper',
  paperTitle: 'The paper is left to print',
  what: (title?: string) =>
    title ? `A signature of the local charter “${title}”` : 'A signature of the charter',
  whileHelping:
    'You are helping now. This button is the person’s own: they open it with their paper, once help has stopped, or on another device.',
  paper: {
    title: 'The paper of the person who signs',
    over: 'To sign, whenever you want',
    lead: (name: string, day: string, by: string) =>
      `${name}, this paper is yours. The form was filled in on ${day}, with the help of ${by}.`,
    steps: [
      'Scan the code with a phone, yours or that of somebody you trust, or type the code written beside it.',
      'Read the text again, and what is said of your association.',
      'Press the “Sign” button. This is what signs, and it is yours to do.',
    ],
    scan: 'Code to scan: it opens the page where one signs',
    type: (address: string) => `Or type, at ${address}:`,
    notSigned:
      'Until you press, nothing is signed and the association is not counted. Without your press, the request ends after 60 days.',
    undo: 'Changed your mind? For 30 days, one button undoes everything:',
    keep: 'Keep this paper to yourself: whoever holds the code can sign. It will also open your receipt.',
    print: 'Print the paper',
    printText:
      'The person has no e-mail address: print them this paper. It bears a code that opens the page where they will sign. Nothing is signed before.',
    again: 'Printing again makes another code: the first one no longer works.',
    helpOver: 'Help has ended. To print the paper, begin to help again in this browser, then come back here.',
    typeTitle: 'I have a paper with a code',
    typeLead:
      'The code opens the page where you sign on behalf of your association. Opening it commits to nothing.',
    code: 'Code of the paper',
    codeHint: 'Four groups of four. Capitals and hyphens do not matter.',
    mistyped: 'This code is copied wrong: at least one character does not fit.',
    open: 'Open',
  },
} satisfies typeof fr
