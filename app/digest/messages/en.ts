import type { fr } from './fr.ts'

export const en = {
  headings: {
    charters: 'National and local charters',
    signatures: 'They signed',
    meetings: 'Meetings',
    aid: 'Needs and offers',
    cooperations: 'Done together',
    plans: 'Action plans',
    projects: 'Projects together',
    resources: 'News and resources',
  },
  lines: {
    national: (number: string, _: string) => `Version ${number} of the national charter`,
    'local-opened': (name: string, _: string) => `${name}: a local charter opens`,
    'local-adopted': (name: string, number: string) => `${name}: version ${number} is adopted`,
    'local-signed': (association: string, name: string) => `${association} signed ${name}`,
    signed: (association: string, _: string) => association,
    meeting: (title: string, place: string) => `${title}, to come (${place})`,
    'meeting-cancelled': (title: string, place: string) => `${title}, cancelled (${place})`,
    minutes: (title: string, place: string) => `${title}: the minutes are there (${place})`,
    need: (title: string, association: string) => `${association} looks for: ${title}`,
    offer: (title: string, association: string) => `${association} offers: ${title}`,
    cooperation: (one: string, other: string) => `${one} and ${other}`,
    project: (title: string, lead: string) => `${title} (${lead})`,
    call: (title: string, lead: string) => `${title}: ${lead} looks for whom to answer with`,
    news: (title: string, _: string) => title,
    resource: (title: string, _: string) => title,
    told: (title: string, charter: string) => `${title} (${charter})`,
  },
  others: (n: number) => (n === 1 ? 'and one more' : `and ${n} more`),
  letter: {
    subject: (n: number) => (n === 1 ? 'One piece of news near you' : `${n} pieces of news near you`),
    hello: 'Hello,',
    since: (day: string) =>
      `Here is what is new since ${day}, where your associations act and where you tend a territory.`,
    button: 'Open my space',
  },
  preview: {
    title: 'The news near you',
    lead: (day: string) =>
      `Since ${day}, where your associations act and where you tend a territory. It is what your next letter will say.`,
    empty: 'Nothing new for now',
    emptyText: 'When nothing is new, no letter leaves.',
    letters: 'Choose the letters I receive',
    back: 'My space',
  },
} satisfies typeof fr
