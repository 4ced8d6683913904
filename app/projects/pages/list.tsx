import { dayOf } from '../../kernel/instants.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { projectPage } from '../queries/public.ts'
import { addressOf } from '../rules/question.ts'
import { ProjectList } from '../views/list.tsx'
import { asked } from './asked.ts'
import { themeChoices } from './themes.ts'

/** `/projets`: projects and calls, whole or filtered. */
export async function projectList(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { question, filter, errors, cursor, place } = await asked(c)
  const today = dayOf(site.clock())
  const page =
    errors.length > 0
      ? { projects: [], next: undefined }
      : await projectPage(site.db, filter, today, { after: cursor })
  const t = messages(lang).list
  const head = {
    title: place ? `${t.title}, ${place.name}` : t.title,
    description: t.description,
    status: errors.length > 0 ? 422 : 200,
    wide: true,
    feed: { path: addressOf('/projets.atom', question), title: t.feed(place?.name) },
  }
  const next = page.next && addressOf(localPath(lang, '/projets'), question, page.next)
  const body = (
    <ProjectList
      {...{ lang, question, errors, next, today, projects: page.projects }}
      themes={themeChoices(lang)}
    />
  )
  return show(c, head, body)
}
