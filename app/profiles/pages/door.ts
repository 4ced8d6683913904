import { memberAt } from '../../members/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'

/**
 * `/associations/:slug/profil`, where a public page leads whoever says “this is ours”: those who act for it to its
 * profile, others to where they may ask to. The team acts for no association.
 */
export async function profileDoor(c: Ctx): Promise<Response> {
  const { site, person, lang } = c.var
  const slug = c.req.param('slug') ?? ''
  const isMember = person && (await memberAt(site.db, person.id, slug))
  const address = `/associations/${encodeURIComponent(slug)}`
  const path = isMember ? `/espace${address}/profil` : `${address}/rejoindre`
  return c.redirect(localPath(lang, path), 303)
}
