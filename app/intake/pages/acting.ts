import { signedIn } from '../../accounts/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { chooseRest } from '../acts/choose-rest.ts'
import { drop, startApplying, startUndoing } from '../acts/start.ts'
import { intakeOf, toIntake } from './found.ts'

/** `POST …/reprendre` */
export function applyIntake(c: Ctx): Promise<Response> {
  return start(c, startApplying)
}

/** `POST …/annuler` */
export function undoIntake(c: Ctx): Promise<Response> {
  return start(c, startUndoing)
}

/** `POST …/abandonner` */
export async function dropIntake(c: Ctx): Promise<Response> {
  const answer = await start(c, drop)
  const wentWell = answer.status === 303 && !answer.headers.get('location')?.includes('?')
  return wentWell ? c.redirect(localPath(c.var.lang, '/equipe/imports'), 303) : answer
}

/** Whoever presses second finds the import as the first left it, and is told. */
async function start(c: Ctx, act: typeof startApplying): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  const { site } = c.var
  const form = await readForm(c)
  const asked = { intakeId: intake.id, revision: Number(form.text('revision')), by: signedIn(c).id }
  const started = await site.transaction((tx) => act(tx, asked, site.clock()))
  return toIntake(c, intake.id, started.ok ? '' : '?entre-temps=1')
}

/** `POST …/reste`: rows that wait are taken as they are written. */
export async function chooseTheRest(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  const count = await c.var.site.transaction((tx) => chooseRest(tx, intake.id))
  return toIntake(c, intake.id, `?decidees=${count}`)
}
