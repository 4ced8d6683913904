import { personOf, sessionHash } from '../../accounts/index.ts'
import { bearsHelp } from '../../platform/http/help-cookie.ts'
import type { Ctx, Help } from '../../platform/http/route.ts'
import { openHelp } from '../queries/helps.ts'

/** The help that goes on in this browser. Most visitors cost nothing: only who helps has the cookie. */
export async function helpOf(c: Ctx): Promise<Help | undefined> {
  if (!bearsHelp(c.req.header('cookie'))) return undefined
  const hash = sessionHash(c)
  if (!hash) return undefined
  const { site } = c.var
  const [person, help] = await Promise.all([personOf(c), openHelp(site.db, hash, site.clock())])
  return person && help && { ...help, email: person.email }
}
