import type { fr } from './fr.ts'

export const en = {
  ask: {
    title: 'Sign in',
    lead: 'No password: we send you a link by e-mail.',
    forWhom:
      'Signing in is for those who act for a signatory, look after a territory or keep the charter. To read or sign it you need no account.',
    sign: 'Sign the charter',
    email: 'Your e-mail address',
    emailHint: 'For example: name@association.example',
    send: 'Send me a link',
    problems: {
      'email-missing': 'Write your e-mail address.',
      'email-wrong': 'This address is not complete. It looks like name@association.example.',
      'email-long': 'This address is too long. Check it.',
    },
  },
  asked: {
    title: 'Look in your mailbox',
    text: (email) =>
      `If the address ${email} may sign in here, a letter is leaving now. Its link works once, for thirty minutes.`,
    private: 'Out of discretion, this page is the same for every address.',
    nothing: 'Nothing arrives?',
    tips: [
      'Look among the unwanted letters.',
      'Check the address written above.',
      'An address receives three letters a day at most.',
    ],
    again: 'Start again',
    demo: 'Open the demonstration mailbox',
  },
  confirm: {
    title: 'Open your session',
    text: (email) => `You are about to sign in with the address ${email}.`,
    stays: 'This device will stay signed in for thirty days, or until you sign out.',
    open: 'Sign me in',
    sending: 'Signing in…',
  },
  gone: {
    title: 'This link no longer works',
    text: 'A sign-in link works only once, for thirty minutes. No harm done: ask for another.',
    again: 'Ask for another link',
  },
  already: {
    title: 'You are signed in',
    text: (email) => `This device is signed in with the address ${email}.`,
    space: 'Go to my space',
    team: 'Go to the team’s space',
    out: 'Sign me out',
  },
  letter: {
    subject: 'Your sign-in link for Tissons',
    hello: 'Hello,',
    asked: 'You asked to sign in to Tissons. Open this page, then press the button:',
    open: 'Sign me in to Tissons',
    once: 'This link works only once, for thirty minutes.',
    notYou: 'It was not you? Do nothing: nobody gets in without this link.',
  },
} satisfies typeof fr
