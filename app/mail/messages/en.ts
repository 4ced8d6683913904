import type { fr } from './fr.ts'

export const en = {
  strayed: {
    subject: 'Your letter reached nobody',
    text: 'Hello,\n\nYou wrote to an address that leads to nobody, or whose conversation is over. Your letter was not read.',
    what: 'To answer a letter of the site, use the button it holds. For anything else, the help says whom to ask:',
    button: 'Open the help',
  },
} satisfies typeof fr
