import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { type Intake, intakeById } from '../queries/intakes.ts'

/** The import of the address; a stranger’s word finds none. */
export function intakeOf(c: Ctx): Promise<Intake | undefined> {
  return intakeById(c.var.site.db, c.req.param('id') ?? '')
}

/** Back to a page of an import. @example return toIntake(c, id, '/lignes') */
export function toIntake(c: Ctx, id: string, rest = ''): Response {
  return c.redirect(localPath(c.var.lang, `/equipe/imports/${id}${rest}`), 303)
}
