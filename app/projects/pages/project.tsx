import { personOf } from '../../accounts/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { handedOver } from '../queries/handovers.ts'
import { moderatorOf } from '../queries/moderation.ts'
import { acceptedPartners } from '../queries/partners.ts'
import { projectByCode } from '../queries/projects.ts'
import { standingOf } from '../queries/standing.ts'
import { mayRead, type Project, takesWishes } from '../rules/project.ts'
import { HiddenProject } from '../views/moderation.tsx'
import { ProjectPage } from '../views/project.tsx'
import { themeNames } from './themes.ts'

/** `/projets/:code`: for those who may read it; for anyone else there is no such page. */
export async function projectHere(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const project = await readableHere(c)
  if (!project) return c.notFound()
  const moderate = await moderateHere(c, project)
  if (project.hidden) {
    const { title } = messages(lang).moderation.hidden
    const { hidden } = project
    return show(c, { title, robots: 'noindex' }, <HiddenProject {...{ lang, hidden, moderate }} />)
  }
  const today = dayOf(site.clock())
  const [first = ''] = project.purpose.split('\n')
  const head = {
    title: project.title,
    ...(project.level === 'public' ? { description: first.slice(0, 160) } : { robots: 'noindex' as const }),
  }
  const body = (
    <ProjectPage
      {...{ lang, project, today, moderate }}
      handed={await handedOver(site.db, project.id)}
      partners={await acceptedPartners(site.db, project.id)}
      themes={themeNames(lang, project.themes)}
      isOpenToOthers={takesWishes(project, today)}
    />
  )
  return show(c, head, body)
}

/** Where whoever reads decides, if they moderate. */
async function moderateHere(c: Ctx, project: Project): Promise<string | undefined> {
  const person = await personOf(c)
  const as = person && (await moderatorOf(c.var.site.db, person, project))
  return as && localPath(c.var.lang, `/projets/${project.code}/moderer`)
}

/** The project of the address, if whoever asks may read what it is. */
export async function readableHere(c: Ctx): Promise<Project | undefined> {
  const { db } = c.var.site
  const project = await projectByCode(db, c.req.param('code') ?? '')
  if (!project || project.level === 'public') return project
  const person = await personOf(c)
  const standing = person ? await standingOf(db, person.id, project) : 'anyone'
  return mayRead(project.level, standing) ? project : undefined
}
