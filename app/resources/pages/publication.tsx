import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { publicationByCode } from '../queries/publications.ts'
import { pathOf } from '../views/lines.tsx'
import { HiddenPublication, PublicationPage } from '../views/publication.tsx'

/** `/actualites/:code` or `/ressources/:code` */
export async function publication(c: Ctx): Promise<Response> {
  const { site, lang, path } = c.var
  const found = await publicationByCode(site.db, c.req.param('code') ?? '')
  if (!found) return c.notFound()
  if (pathOf(found) !== path) return c.redirect(localPath(lang, pathOf(found)), 301)
  if (found.hiddenReason) {
    const body = <HiddenPublication lang={lang} reason={found.hiddenReason} />
    return show(c, { title: messages(lang).hiddenTitle, status: 410, robots: 'noindex' }, body)
  }
  const description = found.body.split('\n')[0]?.slice(0, 160) ?? ''
  return show(c, { title: found.title, description }, <PublicationPage lang={lang} publication={found} />)
}
