import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { countsOf, historyOf } from '../queries/intakes.ts'
import { keptSignatures, nextToLookAt } from '../queries/rows.ts'
import { progressOf } from '../rules/progress.ts'
import { Overview } from '../views/overview.tsx'
import { Undo } from '../views/undo.tsx'
import { intakeOf, toIntake } from './found.ts'

/** `/equipe/imports/:id`: where an import stands, and what can be done about it. */
export async function overviewPage(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  const { lang, site } = c.var
  if (intake.state === 'mapping' && !intake.isForgotten) return toIntake(c, intake.id, '/colonnes')
  const counts = await countsOf(site.db, intake.id)
  const progress = progressOf(intake.state, intake.total, counts)
  const history = (await historyOf(site.db, [intake.id])).get(intake.id) ?? []
  const decided = c.req.query('decidees')
  const body = (
    <Overview
      {...{ lang, intake, counts, progress, history }}
      next={await nextToLookAt(site.db, intake.id, 0)}
      kept={intake.state === 'undone' ? await keptSignatures(site.db, intake.id) : []}
      changedMeanwhile={c.req.query('entre-temps') === '1'}
      decided={decided === undefined ? undefined : Number(decided) || 0}
    />
  )
  const title = messages(lang).overview.title(intake.source)
  const status = c.req.query('entre-temps') === '1' ? 409 : 200
  return show(c, { title, status, robots: 'noindex', ...(progress && { refresh: 3 }) }, body)
}

/** `…/avancement`: for the page that follows the work. */
export async function progress(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  const counts = await countsOf(c.var.site.db, intake.id)
  const going = progressOf(intake.state, intake.total, counts)
  if (!going) return c.json({ isRunning: false })
  const { done, total } = going
  return c.json({ isRunning: true, done, total, words: messages(c.var.lang).overview.progress(done, total) })
}

/** `…/annuler`: says what undoing does; changes nothing. */
export async function undoPage(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  if (intake.state !== 'applied') return toIntake(c, intake.id)
  const { lang, site } = c.var
  const { toTakeBack } = await countsOf(site.db, intake.id)
  const body = <Undo lang={lang} intake={intake} count={toTakeBack} />
  return show(c, { title: messages(lang).overview.undoTitle, robots: 'noindex' }, body)
}
