import type { fr } from './fr.ts'

export const en = {
  title: 'Your letters',
  lead: 'Choose the letters that Tissons sends you. What you stop here can still be read on the site.',
  mailbox: 'These choices hold for the mailbox that received the letter you come from.',
  own: (email: string) => `These choices hold for your mailbox, ${email}.`,
  legend: 'I want to receive',
  choices: {
    digest: {
      label: 'The news of the week',
      hint: 'One letter a week at most, and none when nothing is new.',
    },
    meetings: { label: 'Meetings', hint: 'An invitation, a change, a cancellation.' },
    'meeting-reminders': {
      label: 'Reminders of meetings',
      hint: 'A few days before, when you did not say no.',
    },
    'meeting-minutes': {
      label: 'Minutes of meetings',
      hint: 'What was decided at a meeting to which your association was invited, or came.',
    },
    plans: { label: 'Action plans', hint: 'An action that you are asked to take, an answer to yours.' },
    'plan-reminders': {
      label: 'Reminders of plans',
      hint: 'When the day of one of your actions comes near or has just gone by.',
    },
    projects: {
      label: 'Projects together',
      hint: 'A project that you are asked to join, an answer, an association that wants to be in it.',
    },
    'project-reminders': {
      label: 'Reminders of projects',
      hint: 'Before the day of a call for projects, or of something that your association is to do.',
    },
    discussions: {
      label: 'The discussions you follow',
      hint: 'Every message, and what is kept of it. You may also stop only one, from its letter.',
    },
    aid: { label: 'The end of your listings', hint: 'One letter before a need or an offer closes.' },
    'aid-changes': {
      label: 'Listings you answered',
      hint: 'When what is looked for, the place or the day becomes another.',
    },
    cooperations: {
      label: 'Cooperations',
      hint: 'An association notes what you did together, or answers you.',
    },
    'local-charters': {
      label: 'Local charters that you write',
      hint: 'A wording that is proposed, a voice that is asked for, a new national version, a local charter gone quiet.',
    },
    'local-asks': {
      label: 'Still agreed?',
      hint: 'Now and then, for a local charter that you signed. Not answering takes nothing away.',
    },
    mandates: {
      label: 'Still you?',
      hint: 'Once a year, for an association that you represent. Not answering takes nothing away.',
    },
    invitations: {
      label: 'Invitations',
      hint: 'Somebody asks you to join an association, a working group, a territory.',
    },
  },
  save: 'Save my choices',
  none: 'Receive none of these any more',
  saved: 'Your choices are saved.',
  needed: 'Always sent',
  neededText:
    'A few letters always leave, because somebody at your mailbox asked for them or because they protect your rights:',
  neededList: [
    'the link to sign in, the link to sign, the receipt of a signature;',
    'the words of a person you have a conversation with, which you can stop at any time;',
    'what changes in the entry or among the people of your association;',
    'the notice that an account is about to be deleted.',
  ],
  stop: {
    title: 'Stop these letters',
    lead: (label: string) => `You receive “${label}”. One button is enough to receive them no more.`,
    button: 'Receive them no more',
    doneTitle: 'Stopped',
    done: (label: string) => `You will not receive “${label}” any more.`,
    againTitle: 'Started again',
    again: (label: string) => `You will receive “${label}” again.`,
    takeBack: 'Receive them again',
    all: 'Choose letter by letter',
  },
  foot: {
    stop: (label: string) => `Stop receiving “${label}”:`,
    choose: 'Choose the letters you receive:',
  },
  back: 'My space',
} satisfies typeof fr
