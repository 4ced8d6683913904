import { formatNumber } from '../../../platform/languages.ts'
import type { list as fr } from '../fr/list.ts'

const n = (count: number) => formatNumber('en', count)
const signatures = (count: number) => (count === 1 ? '1 signature' : `${n(count)} signatures`)

export const list = {
  title: 'Bring in existing signatures',
  lead: 'Some associations signed before this site, on a form or on paper. Bring their list: nothing enters the register before you have read it over.',
  begin: 'Bring a list',
  file: 'The file',
  fileHint:
    'As the form or the spreadsheet saved it: CSV, Excel (.xlsx) or LibreOffice (.ods). At most 8 MB and 20,000 rows.',
  source: 'Where do these signatures come from?',
  sourceHint:
    'These words will be public: “Historic signature, taken over from: un formulaire de 2021”. Write them in French, “un formulaire de 2021”. Use the same words again to correct a list already brought in.',
  upload: 'Read this file',
  uploading: 'Reading…',
  kept: 'The file is forgotten 30 days after the last thing done with it. Names of people, telephones and network addresses are never taken.',
  history: 'Lists brought in',
  none: 'No list has been brought yet.',
  columns: { source: 'Origin', when: 'Brought', state: 'Where it stands', taken: 'Signatures' },
  by: (email: string | undefined) => (email ? ` by ${email}` : ''),
  brought: (time: string, by: string | undefined) => `${time}${by ? ` by ${by}` : ''}`,
  taken: (count: number) => (count === 0 ? 'none' : signatures(count)),
  states: {
    mapping: 'Columns to recognise',
    examining: 'Being examined',
    examined: 'Examined, nothing brought in',
    applying: 'Being brought in',
    applied: 'Brought in',
    undoing: 'Being undone',
    undone: 'Undone',
    dropped: 'Dropped',
  },
  problems: {
    'no-file': 'Choose a file.',
    'no-source': 'Say where these signatures come from, for instance: un formulaire de 2021.',
    'long-source': 'Make it shorter: 120 characters at most.',
    empty: 'This file is empty.',
    cut: (line: number | undefined) =>
      `This file seems cut${line ? ` near row ${n(line)}` : ''}: a quote is opened and never closed. Save it again from the form.`,
    damaged: 'This file is damaged or incomplete. Download it again.',
    'old-xls': 'This is an old Excel format (.xls) or a Word document. Open it and save it as .xlsx or CSV.',
    locked: 'This file is protected by a password. Save it without one.',
    'not-a-table': 'This is not a table. Bring a CSV, .xlsx or .ods file.',
    'too-large': 'This file is too large: 20,000 rows at most. Cut it into several.',
    'too-slow': 'This file takes too long to read. Save it as CSV, or cut it into several.',
  },
} satisfies typeof fr
