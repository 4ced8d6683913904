import type { desk as fr } from '../fr/desk.ts'

export const desk = {
  link: 'Meetings',
  title: (territory: string) => `Meetings: ${territory}`,
  lead: 'Convene, invite, meet, keep what was decided.',
  convene: 'Convene a meeting',
  coming: 'Coming',
  past: 'Past',
  none: 'No meeting for now.',
  back: 'Back to my space',
  all: 'All meetings',
  states: { cancelled: 'cancelled', over: 'past' },
  news: {
    convened: 'The meeting is convened. Now invite the associations.',
    changed: 'Saved.',
    moved: 'Saved. The associations invited receive a letter.',
    unchanged: 'Nothing changed.',
    cancelled: 'The meeting is cancelled. The associations invited receive a letter.',
    reminders: 'Saved.',
    minutes: 'The minutes are saved.',
    decision: 'The decision is noted.',
    dropped: 'The decision is taken away.',
    planned: 'The decision is in the action plan.',
    'planned-asked':
      'The decision is in the action plan. A letter leaves to the association, which will say yes or no.',
  },
  invited: (n: number) =>
    n === 0
      ? 'Nobody new: these associations were invited already.'
      : n === 1
        ? 'One letter leaves.'
        : `${n} letters leave.`,
  rows: {
    when: 'When',
    place: 'Where',
    access: 'Getting in',
    online: 'From afar',
    agenda: 'Agenda',
    open: 'Who may come',
    readers: 'Minutes read by',
    onBehalf: 'Convened by',
  },
  change: 'Change the meeting',
  publicPage: 'See its public page',
  live: 'Open meeting mode',
  sheet: 'Attendance sheet to print',
  answers: {
    title: 'Who is coming',
    none: 'No association is invited yet.',
    yes: (n: number) => (n === 1 ? '1 is coming' : `${n} are coming`),
    perhaps: (n: number) => `${n} perhaps`,
    no: (n: number) => (n === 1 ? '1 is not coming' : `${n} are not coming`),
    waiting: (n: number) => (n === 1 ? '1 has not answered yet' : `${n} have not answered yet`),
    people: (n: number) => (n === 1 ? 'one person' : `${n} people`),
  },
  invite: {
    title: 'Invite',
    here: 'Signatories that act here',
    around: 'Signatories that act just around',
    already: 'invited already',
    others: 'Other associations',
    othersHint:
      'One a line: its name, then its e-mail address. Example: Ludothèque La Toupie, contact@la-toupie.example',
    button: 'Send the invitations',
    what: 'Each receives a letter with a link to answer, without an account. Addresses are shown to nobody, and those you type are forgotten a month after the meeting.',
    none: 'No signatory says that it acts here. Write to other associations below.',
    problems: {
      nobody: 'Choose at least one association, or write an address.',
      'line-wrong': 'One line has no complete e-mail address.',
      'too-many': 'Twenty typed addresses at most for one meeting.',
    },
  },
  reminders: {
    title: 'Reminders',
    on: 'Three days before, the associations invited that did not say no receive a reminder with their link.',
    off: 'No reminder will leave.',
    stop: 'Send no reminder',
    start: 'Send the reminder',
  },
  cancel: {
    title: 'Cancel the meeting',
    text: 'It stays where it is, crossed out, in the list and in calendars. The associations invited receive a letter.',
    why: 'Why? One sentence for those invited',
    button: 'Cancel the meeting',
  },
  minutes: {
    title: 'Minutes and decisions',
    text: 'Minutes',
    hint: 'What was said, in a few lines. Never the names of residents.',
    save: 'Save the minutes',
    long: 'Please shorten it: 10,000 characters at most.',
    decisions: 'Decisions',
    noDecision: 'No decision noted.',
    what: 'Decision',
    whatMissing: 'Say what is decided.',
    whatLong: 'Please shorten it: 300 characters at most.',
    who: 'Who sees to it',
    whoHint: 'An association rather than a person.',
    due: 'By when',
    dueWrong: 'There is no such day. Write it like this: 14/03/2027.',
    add: 'Note the decision',
    drop: 'Take away',
    present: 'Associations present',
    next: 'Next meeting',
    line: (who: string, due: string) => [who, due && `by ${due}`].filter(Boolean).join(', '),
    hidden: 'The minutes are for those who were there.',
    nothing: 'Nothing is written yet.',
    pdf: 'Minutes as PDF',
    readBy: (who: string) => `These minutes may be read by: ${who.toLowerCase()}.`,
  },
  send: {
    title: 'Tell by letter',
    text: (n: number) =>
      n === 1
        ? 'One association may read these minutes. It will receive a letter with the decisions and its link:'
        : `${n} associations may read these minutes. Each will receive a letter with the decisions and its link:`,
    button: 'Send the minutes',
    told: (names: string, day: string) =>
      `Told on ${day}: ${names}. What you correct afterwards is read by the same link.`,
    nobody: 'No association can be told: nobody is invited, or the minutes are kept for others.',
    sent: (n: number) =>
      n === 0
        ? 'Nobody new to tell.'
        : n === 1
          ? 'One letter leaves, with the minutes.'
          : `${n} letters leave, with the minutes.`,
  },
  paper: {
    title: 'Attendance sheet',
    association: 'Association',
    people: 'Name',
    arrived: 'Arrived',
    signed: 'Signature',
    expected: 'Associations expected',
    others: 'Other associations',
    pdf: 'Sheet as PDF',
    heed: 'This sheet stays with you: only the names of associations and the number of people are noted on the site.',
    print: 'Print',
  },
} satisfies typeof fr
