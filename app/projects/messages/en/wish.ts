import type { wish as fr } from '../fr/wish.ts'

export const wish = {
  button: 'We want to be in it',
  call: (lead: string) => `${lead} looks for other associations to do it together.`,
  title: 'We want to be in it',
  lead: (title: string, lead: string) =>
    `Your words are sent to ${lead}, which leads “${title}” and will answer you by letter.`,
  association: 'Your association',
  associationHint: 'Its name, as it signed if it is a signatory.',
  words: 'What you could bring',
  wordsHint: 'Two sentences are enough: a room, a skill, volunteers…',
  email: 'Your e-mail address',
  emailHint: 'To answer you. It is shown to nobody.',
  continue: 'Continue',
  sentTitle: 'Look in your mailbox',
  sent: (email: string) =>
    `A letter is leaving for ${email}. Open its link and press the button: your words leave then.`,
  mailbox: 'Open the demonstration mailbox',
  confirm: {
    title: 'Send your request?',
    lead: (lead: string) => `This is what ${lead} will receive.`,
    button: 'Send',
  },
  asking: {
    title: 'Your request has left',
    text: (lead: string) => `${lead} will answer you by letter. There is nothing else to do.`,
  },
  closed: {
    title: 'This project no longer looks for partners',
    text: 'Its day has passed, or it is complete.',
    back: 'See the project',
  },
  problems: {
    'email-missing': 'Write your e-mail address.',
    'email-wrong': 'This address is not complete. Example: name@example.org',
    'email-long': 'This address is too long.',
    'name-missing': 'Write the name of the association.',
    'name-long': 'Make it shorter: 160 characters at most.',
    'role-long': 'Make it shorter: 120 characters at most.',
    'commits-long': 'Make it shorter: 600 characters at most.',
    'words-missing': 'Say in one sentence what you could bring.',
    'words-long': 'Make it shorter: 600 characters at most.',
    'nobody-known':
      'We do not find this association among the signatories. Give an e-mail address to write to.',
  },
} satisfies typeof fr
