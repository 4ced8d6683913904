import { memberHere } from '../../members/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { projectsBetweenSignatories, projectsOf } from '../queries/projects.ts'
import { isSignatory, placesOf } from '../queries/standing.ts'
import { OwnProjects } from '../views/space.tsx'

/** `/espace/associations/:slug/projets` */
export async function ownProjects(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { associationId, association, slug } = memberHere(c)
  const signed = await isSignatory(site.db, associationId)
  const places = signed ? await placesOf(site.db, associationId) : []
  const [projects, between] = await Promise.all([
    projectsOf(site.db, associationId),
    projectsBetweenSignatories(site.db, associationId, places),
  ])
  const at = localPath(lang, `/espace/associations/${slug}/projets`)
  const body = <OwnProjects {...{ lang, association, projects, between, at }} />
  return show(c, { title: messages(lang).space.title, robots: 'noindex' }, body)
}
