// The table of STYLE.md, as data. A drawer that is absent may import anything the floor plan allows.

/** Drawers of its own room that a drawer may use, and those it may only take types from. */
export const ownRules: Record<string, { values: string[]; types: string[] }> = {
  rules: { values: [], types: [] },
  queries: { values: ['rules', 'tables'], types: [] },
  acts: { values: ['rules', 'queries', 'tables', 'facts'], types: [] },
  views: { values: ['rules', 'messages', 'cards', 'elements'], types: ['queries', 'shape'] },
  cards: { values: ['rules', 'messages', 'views', 'elements'], types: ['queries', 'shape'] },
  letters: { values: ['rules', 'messages'], types: ['queries'] },
  papers: { values: ['rules', 'messages'], types: ['queries'] },
  pages: {
    values: ['rules', 'queries', 'acts', 'views', 'cards', 'letters', 'papers', 'messages', 'shape'],
    types: ['facts'],
  },
  jobs: { values: ['rules', 'queries', 'acts', 'letters', 'facts', 'tables'], types: [] },
  elements: { values: ['rules'], types: [] },
  messages: { values: [], types: ['rules'] },
  routes: { values: ['pages', 'tables', 'facts'], types: ['rules'] },
  tables: { values: [], types: ['rules'] },
  facts: { values: [], types: ['rules'] },
}

/** What a drawer may use, beyond types, of another room’s door. */
export const doorRules: Record<string, string[]> = {
  rules: [],
  queries: ['index'],
  acts: ['index'],
  views: ['cards'],
  cards: ['cards'],
  letters: [],
  papers: [],
  elements: [],
  messages: [],
  routes: [],
  tables: [],
  facts: [],
}

/** What a drawer may use, beyond types, of the ground floor. The fields of a form and the geometry of the cloth are plain data. */
export const groundRules: Record<string, string[]> = {
  rules: ['kernel/', 'ui/cloth.ts'],
  queries: ['kernel/', 'platform/db/', 'platform/outside/', 'platform/http/form.ts', 'ui/cloth.ts'],
  acts: ['kernel/', 'platform/db/', 'platform/jobs/facts.ts', 'platform/http/form.ts'],
  views: ['kernel/', 'platform/languages.ts', 'ui/'],
  cards: ['kernel/', 'platform/languages.ts', 'ui/'],
  letters: ['kernel/', 'platform/languages.ts', 'ui/'],
  papers: ['kernel/', 'platform/languages.ts', 'ui/'],
  elements: ['kernel/', 'ui/styles/'],
  messages: ['platform/languages.ts'],
  tables: [],
  facts: [],
}

/** Imports that break the table for a reason: `file → target`, and why. */
export const allowedAnyway: Record<string, string> = {
  'app/mailbox/queries.ts → app/platform/mailer/mailer.ts':
    'the letters it shows are files that the mailer keeps, not rows',
  'app/signatories/rules/filter.ts → app/associations/index.ts':
    'the closed list of themes says which words of an address are themes',
  'app/api/rules/shapes.ts → app/associations/index.ts':
    'the closed list of themes is part of what the API describes',
  'app/register/acts/reading/read-files.ts → app/platform/files/csv.ts':
    'two million lines are read where they are written, in two threads',
  'app/register/acts/reading/read-files.ts → app/platform/files/thread-file.ts':
    'two million lines are read where they are written, in two threads',
  'app/register/acts/reading/part-thread.ts → app/platform/files/csv.ts':
    'two million lines are read where they are written, in two threads',
}
