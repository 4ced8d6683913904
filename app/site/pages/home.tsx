import { currentVersion } from '../../charter/index.ts'
import { agendaPage } from '../../meetings/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { shownPublications } from '../../resources/index.ts'
import { latestSignatories, signatoryCounts, weaveData } from '../../signatories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { Home } from '../views/home.tsx'

/** `/` */
export async function home(c: Ctx): Promise<Response> {
  const t = messages(c.var.lang).home
  const { db, clock } = c.var.site
  const [version, counts, weave, latest, agenda, news] = await Promise.all([
    currentVersion(db),
    signatoryCounts(db),
    weaveData(db),
    latestSignatories(db, 4),
    agendaPage(db, { when: 'coming' }, clock(), 3),
    shownPublications(db, { kind: 'news' }, { size: 3 }),
  ])
  const isOfficial = version?.isOfficial ?? false
  const body = (
    <Home
      lang={c.var.lang}
      now={clock()}
      {...{ isOfficial, counts, weave, latest }}
      meetings={agenda.meetings}
      news={news.publications}
    />
  )
  const feed = { path: '/signataires.atom', title: t.feed }
  return show(c, { title: t.title, description: t.description, wide: true, feed }, body)
}
