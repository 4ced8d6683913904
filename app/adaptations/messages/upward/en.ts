import type { fr } from './fr.ts'

export const en = {
  desk: 'What territories add',
  title: 'What territories add',
  lead: 'The local texts of adopted, public local charters, by national article. A way to hear what comes back, before the next version is written. It is neither a vote nor a ranking.',
  empty: 'No adopted local charter has added a text yet.',
  count: (n: number) => (n === 1 ? 'one text' : `${n} texts`),
  article: 'Articles of their own, under no national article',
  preamble: 'Local preambles',
  gone: (id: string) => `Under an article that is no longer in the national text (${id})`,
  national: 'The national article, today',
  near: 'Written in near words in several territories',
  nearLead: (n: number) => `${n} territories, in their words`,
  alone: 'Written in one territory',
  marks: { added: 'Added', reworded: 'Reworded' },
  by: (charter: string, day: string) => `${charter}, adopted on ${day}`,
  some: (n: number) => `The latest ${n} texts are read here.`,
  how: 'Two texts are put together when half of their words are the same, small words, accents and plurals apart. Read them: words that look alike are not ideas that are alike.',
  back: 'All articles',
} satisfies typeof fr
