import { columns } from './en/columns.ts'
import { letter } from './en/letter.ts'
import { list } from './en/list.ts'
import { notes } from './en/notes.ts'
import { overview } from './en/overview.ts'
import { report } from './en/report.ts'
import type { fr } from './fr.ts'

export const en = {
  over: 'The national team',
  letter,
  list,
  columns,
  overview,
  report,
  notes,
} satisfies typeof fr
