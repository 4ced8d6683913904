import { columns } from './fr/columns.ts'
import { letter } from './fr/letter.ts'
import { list } from './fr/list.ts'
import { notes } from './fr/notes.ts'
import { overview } from './fr/overview.ts'
import { report } from './fr/report.ts'

export const fr = { over: 'Espace de l’équipe nationale', letter, list, columns, overview, report, notes }
