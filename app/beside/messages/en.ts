import type { fr } from './fr.ts'

export const en = {
  begin: {
    title: 'I am helping somebody',
    lead: 'You are beside a person who acts for their association. What is done will say “with the help of…”.',
    rules: [
      'The person decides and confirms, from their letter or their paper. You cannot do it in their place.',
      'They can undo it for 30 days, alone, with one button.',
      'Your name is not written down: only your structure and your role.',
      'Help ends after an hour, or when you sign out.',
    ],
    helped: 'The association that is helped',
    helpedHint: 'Its name, as it writes it.',
    structure: 'You are helping on behalf of',
    role: 'Your role',
    roleHint:
      'Your trade or position, without your name. For example: neighbourhood mediator, digital adviser.',
    button: 'Begin to help',
    none: 'Helping takes a place',
    noneText:
      'Who may help: people of a signatory association, those who tend or relay a territory, and the national team.',
    space: 'My space',
    problems: {
      'helped-missing': 'Write the name of the association that is helped.',
      'helped-long': 'This name is too long: 120 characters at most.',
      'own-structure': 'This is your own association: act in your own name, without this page.',
      'structure-missing': 'Say on whose behalf you are helping.',
      'role-missing': 'Write your role.',
      'role-long': 'This role is too long: 60 characters at most.',
    },
  },
  now: {
    title: (helped) => `You are helping ${helped}`,
    lead: (by, until) => `Until ${until}, what is done in this browser will say: with the help of ${by}.`,
    sign: 'Sign the charter',
    signText: 'The person answers, you type. Without an e-mail address, you will print a paper with a code.',
    note: 'Note a cooperation',
    noteText: 'The association receives a link in its mailbox: open it here, together.',
    post: 'Post a need or an offer',
    postText: 'Likewise, by the link that the association receives.',
    voice: 'Say yes or no to a local charter',
    voiceText: 'Open here, together, the link of the letter that the association received.',
    after: 'When you are done, press “Stop” at the top of the page.',
  },
  stopped: { title: 'Help has ended', lead: 'What you do now is done in your own name.', space: 'My space' },
  act: {
    title: 'Done with help',
    lead: (what, association, day, by) =>
      `${what}, on behalf of ${association}, on ${day}, with the help of ${by}.`,
    confirmed: 'The association has confirmed.',
    notConfirmed: 'The association has not confirmed yet.',
    confirm: 'This is indeed what we wanted',
    confirming: 'One moment…',
    undoTitle: 'Not what you wanted?',
    undoText: (day) =>
      `Until ${day}, this button undoes it, and nothing else. No reason is asked. The undoing is dated.`,
    undo: 'Undo',
    undone: (day) => `It is undone, since ${day}.`,
    tooLate:
      'The 30 days are over. What was done is changed as anything else: the association’s letter says how.',
    movedOn: 'It has changed since: there is nothing left to undo here.',
    unknown: 'This link does not work',
    unknownText: 'It may be cut, or too old. Copy it whole from the letter or the paper.',
    home: 'Go to the home page',
  },
  letter: {
    subject: (association) => `Done with help, on behalf of ${association}: was it you?`,
    hello: 'Hello,',
    text: (what, association, day, by) =>
      `${what}, on behalf of ${association}, on ${day}, with the help of ${by}.`,
    open: (day) =>
      `The link opens a page with two buttons: one confirms, the other undoes (until ${day}). Opening the page changes nothing.`,
    button: 'Confirm or undo',
  },
} satisfies typeof fr
