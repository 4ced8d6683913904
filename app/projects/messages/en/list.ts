import type { list as fr } from '../fr/list.ts'

export const list = {
  over: 'The charter lives',
  title: 'Projects together',
  lead: 'What associations carry together, and the calls for projects that they would like to answer together.',
  description: 'Projects that several associations of priority districts carry together.',
  views: {
    living: 'Projects being prepared or under way',
    calls: 'Who wants to answer together?',
    ended: 'Projects brought to their end',
  },
  tabs: 'What is shown',
  open: 'Open a project',
  openHint: 'From the space of your signatory association.',
  by: (lead: string, others: readonly string[]) =>
    others.length === 0
      ? lead
      : others.length <= 2
        ? `${lead}, with ${others.join(' and ')}`
        : `${lead}, with ${others.slice(0, 2).join(', ')} and ${others.length - 2}\u00a0other${others.length > 3 ? 's' : ''}`,
  until: (call: string, day: string) => `${call}, until ${day}`,
  together: 'Wants to answer together',
  filters: {
    title: 'Search projects',
    place: 'Territory',
    theme: 'Theme',
    any: 'All themes',
    search: 'Search',
    clear: 'Clear everything',
    unknown: 'We do not know this place. Try a town, a district or a postcode.',
    several: 'Several places have this name. Be more precise, with the postcode for instance.',
  },
  empty: {
    living: {
      title: 'No project here at the moment',
      text: 'Something to do together? Open a project: a title and a few sentences are enough to begin.',
    },
    calls: {
      title: 'No call to answer together at the moment',
      text: 'Have you found a call for projects? Open a project and ask who wants to answer it with you.',
    },
    ended: {
      title: 'No project brought to its end here yet',
      text: 'They will stand here when those who lead them say so.',
    },
  },
  all: 'See all projects',
  data: 'The same list elsewhere',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
  atom: 'Follow by a feed (Atom)',
  ics: 'Deadlines in my calendar',
  feed: (place?: string) => (place ? `Projects together, ${place}` : 'Projects together'),
  deadline: (call: string) => `Deadline: ${call}`,
  cardHere: 'Projects together here',
  cardOf: 'Its projects with others',
  cardAll: 'See all projects here',
} satisfies typeof fr
