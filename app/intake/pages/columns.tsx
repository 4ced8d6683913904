import { signedIn } from '../../accounts/index.ts'
import { publishedVersions } from '../../charter/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { startExamining } from '../acts/start.ts'
import { messages } from '../messages/index.ts'
import { firstLines, rememberedFor, samplesOf, sheetsOf } from '../queries/grid.ts'
import type { Intake } from '../queries/intakes.ts'
import { type ColumnsProblem, columnName, readColumnsForm } from '../rules/columns-form.ts'
import type { Columns } from '../rules/field.ts'
import { guessColumns } from '../rules/guess-columns.ts'
import { headerLine, shapeOf } from '../rules/header-line.ts'
import type { Settings } from '../rules/record.ts'
import { ColumnsForm } from '../views/columns.tsx'
import { intakeOf, toIntake } from './found.ts'

/** `/equipe/imports/:id/colonnes`: what each column is, guessed, with samples. */
export async function columnsPage(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  if (!isOpen(intake)) return toIntake(c, intake.id)
  const table = await tableOf(c, intake, c.req.query('feuille'), Number(c.req.query('titres')))
  return page(c, intake, table, { ...table.first, errors: [], status: 200 })
}

/** `POST /equipe/imports/:id/colonnes`: the dry run begins. */
export async function examine(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  if (!isOpen(intake)) return toIntake(c, intake.id)
  const { site } = c.var
  const form = await readForm(c)
  const table = await tableOf(c, intake, form.text('feuille'), Number(form.text('titres')))
  const numbers = table.versions.map(({ number }) => number)
  const read = readColumnsForm(form, table.header.length, numbers, dayOf(site.clock()))
  if (read.problems.length > 0) return again(c, intake, table, form, read)
  const { sheet, headerLine, shape } = table
  const asked = { intakeId: intake.id, revision: Number(form.text('revision')), by: signedIn(c).id }
  const reading = { sheet, headerLine, shape, columns: read.columns, settings: read.settings }
  const started = await site.transaction((tx) => startExamining(tx, asked, reading, site.clock()))
  return toIntake(c, intake.id, started.ok ? '' : '?entre-temps=1')
}

function isOpen({ state, isForgotten }: Intake): boolean {
  return (state === 'mapping' || state === 'examined') && !isForgotten
}

/** A table of the file, from its headings on. */
async function tableOf(c: Ctx, intake: Intake, sheetAsked: string | undefined, headerAsked: number) {
  const { db } = c.var.site
  const sheets = await sheetsOf(db, intake.id)
  const sheet = sheets.find(({ name }) => name === sheetAsked)?.name ?? intake.sheet
  const lines = await firstLines(db, intake.id, sheet)
  const asked = lines.find(({ line }) => line === headerAsked)?.line
  const guessed = sheet === intake.sheet ? intake.headerLine : headerLine(lines)
  const at = asked ?? guessed
  const titles = lines.find(({ line }) => line === at)?.cells ?? []
  const [samples, versions] = [await samplesOf(db, intake.id, sheet, at), await publishedVersions(db)]
  const width = Math.max(titles.length, samples.length)
  const header = Array.from({ length: width }, (_, i) => titles[i] ?? '')
  const shape = shapeOf(titles)
  const isSame = intake.columns !== null && shape === intake.shape && sheet === intake.sheet
  const remembered = isSame ? undefined : await rememberedFor(db, shape)
  const first = {
    columns: (isSame ? intake.columns : remembered?.columns) ?? guessColumns(header),
    settings: remembered?.settings ?? intake.settings,
  }
  return {
    sheets,
    sheet,
    lines,
    headerLine: at,
    header,
    samples,
    shape,
    versions,
    first,
    isRemembered: Boolean(remembered),
  }
}

export type Table = Awaited<ReturnType<typeof tableOf>>

type Read = { columns: Columns; settings: Settings; problems: ColumnsProblem[] }

function again(c: Ctx, intake: Intake, table: Table, form: FormFields, read: Read): Response {
  const t = messages(c.var.lang).columns
  const errors = read.problems.map((problem): FieldError => {
    if (problem.reason === 'no-name') return { field: columnName(0), message: t.problems['no-name'] }
    if (problem.reason === 'twice')
      return { field: columnName(problem.column), message: t.problems.twice(t.fields[problem.field]) }
    return { field: problem.field, message: t.problems[problem.reason] }
  })
  return page(c, intake, table, { ...read, errors, date: form.text('date'), status: 422 })
}

type Shown = { columns: Columns; settings: Settings; errors: FieldError[]; date?: string; status: number }

function page(c: Ctx, intake: Intake, table: Table, { status, ...shown }: Shown): Response {
  const { lang } = c.var
  const body = <ColumnsForm {...{ lang, intake, table }} {...shown} />
  return show(c, { title: messages(lang).columns.title, status, wide: true, robots: 'noindex' }, body)
}
