import type { requests as fr } from '../fr/requests.ts'

export const requests = {
  ask: {
    claim: {
      title: (name: string) => `Act for ${name}`,
      lead: 'This association is yours, and you want to act here in its name. Say who you are: those who represent it already will answer, or the team if there is nobody. If you do not receive the mail of the association, you may ask neighbours who know you.',
      words: 'Who are you for the association?',
      wordsHint: 'For example: president since March, elected by the general assembly.',
      send: 'Ask to act for it',
    },
    correction: {
      title: (name: string) => `Correct the entry of ${name}`,
      lead: 'A mistake, a change, a closure? Say so. The association will answer, or the team if there is nobody.',
      words: 'What is wrong, and what is right?',
      wordsHint: 'Give no resident’s name.',
      send: 'Suggest this correction',
    },
    name: 'Your name',
    nameHint: 'Only those who decide see it.',
    email: 'Your e-mail address',
    emailHint: 'A link goes there to confirm. Nothing is passed on before.',
    sending: 'Sending…',
    back: 'Back to the entry',
  },
  problems: {
    'email-missing': 'Write your e-mail address.',
    'email-wrong': 'This address is not complete. It looks like firstname@association.example.',
    'email-long': 'This address is too long. Check it.',
    'name-missing': 'Write your name.',
    'name-long': 'This name is too long. One hundred and twenty characters are enough.',
    'words-missing': 'Write a sentence or two.',
    'words-long': 'This is too long. A thousand characters are enough.',
  },
  asked: {
    title: 'Look at your mailbox',
    text: (email: string) =>
      `A letter is on its way to ${email}. Its button confirms your request; nothing is passed on before.`,
    demo: 'Open the demonstration mailbox',
  },
  confirm: {
    lead: 'Here is what you wrote. The button passes it on to those who may answer.',
    button: 'Confirm my request',
  },
  news: {
    gone: {
      title: 'This link leads nowhere',
      text: 'It is too old, or incomplete. You may ask again from the entry.',
    },
    decided: { title: 'Answered already', text: 'Someone has answered this request already. Thank you.' },
    confirmed: { title: 'Passed on', text: 'Thank you. A letter will tell you what was decided.' },
    asked: {
      title: 'Asked',
      text: 'The associations you chose receive a letter. Another will tell you what was decided.',
    },
    vouched: {
      title: 'Thank you, it is said',
      text: 'Your association is heard. You have nothing more to do.',
    },
    contested: {
      title: 'Noted',
      text: 'Neighbours were asked: the national team reads both words, and will decide.',
    },
    accepted: { title: 'Noted', text: 'Thank you for answering. The person will hear of it.' },
    declined: {
      title: 'Noted',
      text: 'The request is set aside. The person will hear of it, with your reason if you gave one.',
    },
  },
  queue: {
    title: 'Requests about entries',
    lead: (n: number) =>
      n === 0 ? 'Nothing waits.' : n === 1 ? 'One request waits.' : `${n} requests wait.`,
    none: 'Nothing waits',
    noneText: 'Confirmed requests will come here, the oldest first.',
    next: 'Next',
    asks: {
      claim: (name: string, email: string) => `${name} (${email}) asks to act for the association.`,
      correction: (name: string, email: string) => `${name} (${email}) suggests a correction.`,
    },
    see: 'See the entry',
    reason: 'Your reason',
    reasonHint: 'It is sent to the person.',
    yes: { claim: 'Yes, this person represents it', correction: 'It is corrected' },
    no: { claim: 'No', correction: 'Set aside' },
    decided: 'What was decided',
    mailbox: 'a mailbox that signed',
    was: {
      accepted: (who: string, day: string) => `Accepted by ${who}, on ${day}.`,
      declined: (who: string, day: string) => `Set aside by ${who}, on ${day}.`,
    },
    back: 'Back',
  },
} satisfies typeof fr
