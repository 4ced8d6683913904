import { themeName } from '../../associations/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { territoriesByIds } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { choose } from '../acts/choose.ts'
import { messages } from '../messages/index.ts'
import type { Intake } from '../queries/intakes.ts'
import { nextToLookAt, type OneRow, rowAt } from '../queries/rows.ts'
import { searchByHand } from '../queries/search.ts'
import type { Candidate } from '../rules/record.ts'
import { readChoice } from '../rules/row-form.ts'
import { Row } from '../views/row.tsx'
import { intakeOf, toIntake } from './found.ts'

/** `/equipe/imports/:id/lignes/:line`: one row, what the file says and whom it may speak of. */
export async function rowPage(c: Ctx): Promise<Response> {
  const found = await rowOf(c)
  if (!found) return c.notFound()
  return page(c, found, c.req.query('q') ?? '', undefined, 200)
}

/** `POST …/lignes/:line`: the decision; then the next row that waits. */
export async function chooseForRow(c: Ctx): Promise<Response> {
  const found = await rowOf(c)
  if (!found) return c.notFound()
  const { intake, row } = found
  const { site, lang } = c.var
  const form = await readForm(c)
  const words = form.text('q')
  const proposed = [...row.candidates, ...(await searchByHand(site.db, words))]
  const choice = readChoice(form, proposed)
  if (!choice) return page(c, found, words, messages(lang).report.row.choose, 422)
  const chosen = await site.transaction((tx) => choose(tx, intake.id, row.line, choice))
  if (!chosen.ok) return page(c, found, words, messages(lang).report.row.settled, 409)
  const next = await nextToLookAt(site.db, intake.id, row.line)
  return toIntake(c, intake.id, next === undefined ? '?decidees=1' : `/lignes/${next}?decidee=1`)
}

type Found = { intake: Intake; row: OneRow }

async function rowOf(c: Ctx): Promise<Found | undefined> {
  const intake = await intakeOf(c)
  const line = Number(c.req.param('line'))
  if (!intake || !Number.isSafeInteger(line) || line > 2_000_000) return undefined
  const row = await rowAt(c.var.site.db, intake.id, line)
  return row && { intake, row }
}

async function page(
  c: Ctx,
  { intake, row }: Found,
  words: string,
  error: string | undefined,
  status: number,
) {
  const { lang, site } = c.var
  const searched: Candidate[] = await searchByHand(site.db, words)
  const places = await territoriesByIds(site.db, row.record?.places ?? [])
  const themes = (row.record?.themes ?? []).map((theme) => themeName(lang, theme))
  const body = (
    <Row
      {...{ lang, intake, row, words, searched, error, themes }}
      places={places.map(({ name }) => name)}
      justDecided={c.req.query('decidee') === '1'}
    />
  )
  return show(c, { title: messages(lang).report.row.title(row.line), status, robots: 'noindex' }, body)
}
