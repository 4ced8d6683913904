import type { fr } from './fr.ts'

export const en = {
  title: 'The demonstration mailbox',
  lead: 'The letters this site would have sent, newest first.',
  fictional: {
    title: 'Everything is fictional here',
    text: 'No letter leaves this demonstration site: anyone can read them here. On a real site each letter goes to its own mailbox, and this page does not exist.',
  },
  empty: {
    title: 'No letter yet',
    text: 'Ask for a sign-in link, or sign the charter: the letter will arrive here within a second or two.',
    link: 'Ask for a sign-in link',
  },
  to: (address: string) => `To ${address}`,
  received: (when: string) => `Received on ${when}`,
  noSubject: 'Letter without a subject',
  toLabel: 'To',
  receivedLabel: 'Received on',
  reply: {
    title: 'Answer by letter',
    hint: 'As from a real mailbox: your answer goes to the secret address of this letter.',
    label: 'Your answer',
    button: 'Send the answer',
    missing: 'Write your answer.',
    sent: 'Your answer is on its way.',
  },
  back: 'All letters',
} satisfies typeof fr
