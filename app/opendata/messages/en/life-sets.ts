import type { lifeSets as french } from '../fr/life-sets.ts'

/** What lives between signatures, as data. */
export const lifeSets = {
  projets: {
    title: 'Projects together',
    summary: 'What associations carry together, and the calls for projects that they answer.',
    text: 'One line for each public project being prepared or under way. The addresses take the same filters as the page: what is shown, theme, place. What partners say among themselves is never in it.',
    rhythm: 'At once: a project comes in and goes out within a minute.',
    columns: {},
  },
  actualites: {
    title: 'News',
    summary: 'What signatories, those who look after territories and the national team make known.',
    text: 'One line for each piece of news, the newest first. The addresses take the same filters as the page: theme and place. What is taken down or hidden is no longer in it.',
    rhythm: 'At once: a piece of news comes in and goes out within a minute.',
    columns: {},
  },
  ressources: {
    title: 'Resources',
    summary: 'What may be of use elsewhere: a method, a template, a useful address.',
    text: 'One line for each resource, the newest first. The addresses take the same filters as the page: theme and place. What is taken down or hidden is no longer in it.',
    rhythm: 'At once: a resource comes in and goes out within a minute.',
    columns: {},
  },
} satisfies typeof french
