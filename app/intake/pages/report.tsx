import { themeName } from '../../associations/index.ts'
import { csvParts } from '../../platform/files/written-csv.ts'
import { flow } from '../../platform/http/flow.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { territoriesByIds } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { countsOf, type Intake } from '../queries/intakes.ts'
import {
  everyRow,
  pageBefore,
  type ReportRow,
  type RowFilter,
  rowsAfter,
  rowsPerPage,
} from '../queries/rows.ts'
import { verdicts } from '../rules/record.ts'
import type { Outcome } from '../rules/state.ts'
import { Report } from '../views/report.tsx'
import { intakeOf } from './found.ts'

const outcomes: readonly Outcome[] = ['created', 'updated', 'moved', 'known', 'failed']

/** `/equipe/imports/:id/lignes`: what each row would do, or did. */
export async function reportPage(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  const { lang, site } = c.var
  const filter: RowFilter = {
    verdict: verdicts.find((one) => one === c.req.query('etat')),
    outcome: outcomes.find((one) => one === c.req.query('devenues')),
  }
  const after = Math.max(0, Math.trunc(Number(c.req.query('apres'))) || 0)
  const found = await rowsAfter(site.db, intake.id, filter, after)
  const rows = found.slice(0, rowsPerPage)
  const before = after > 0 ? await pageBefore(site.db, intake.id, filter, after) : undefined
  const pageAt = (line: number | undefined) =>
    line === undefined ? undefined : addressOf(c, intake, filter, line)
  const body = (
    <Report
      {...{ lang, intake, rows, filter }}
      counts={await countsOf(site.db, intake.id)}
      previous={pageAt(before)}
      next={pageAt(found.length > rowsPerPage ? rows.at(-1)?.line : undefined)}
    />
  )
  return show(c, { title: messages(lang).report.title, wide: true, robots: 'noindex' }, body)
}

function addressOf(c: Ctx, { id }: Intake, { verdict, outcome }: RowFilter, after: number): string {
  const query = new URLSearchParams()
  if (verdict) query.set('etat', verdict)
  if (outcome) query.set('devenues', outcome)
  if (after > 0) query.set('apres', String(after))
  return localPath(c.var.lang, `/equipe/imports/${id}/lignes${query.size > 0 ? `?${query}` : ''}`)
}

/** `…/rapport.csv`: the same, whole. */
export async function reportCsv(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  const t = messages(c.var.lang).report
  const parts = csvParts(t.csv, csvRows(c, intake.id))
  return flow(c, { type: 'text/csv; charset=utf-8', file: t.file, parts })
}

async function* csvRows(c: Ctx, id: string) {
  const { site, lang } = c.var
  for await (const rows of everyRow(site.db, id)) {
    const ids = [...new Set(rows.flatMap(({ record }) => record?.places ?? []))]
    const places = new Map((await territoriesByIds(site.db, ids)).map((place) => [place.id, place]))
    yield rows.map((row) => csvRow(row, lang, (place) => places.get(place)?.name ?? place))
  }
}

function csvRow(
  { line, name, verdict, outcome, notes, record }: ReportRow,
  lang: 'fr' | 'en',
  placeName: (id: string) => string,
) {
  const t = messages(lang)
  const list = (items: readonly string[] | undefined) => items?.join('; ') ?? ''
  return [
    line,
    name,
    outcome ? t.report.outcomes[outcome] : t.report.verdicts[verdict],
    notes.map(({ code, text }) => t.notes[code](text)).join(' '),
    record?.signedOn ?? '',
    record ? t.report[record.publication] : '',
    record?.kind ? t.report.row.kinds[record.kind] : '',
    record?.communeName ?? '',
    record?.rna ?? '',
    record?.siren ?? '',
    list(record?.places.map(placeName)),
    list(record?.themes.map((theme) => themeName(lang, theme))),
  ]
}
