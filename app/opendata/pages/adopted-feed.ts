import { answerFeed } from '../../platform/http/feed.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { latestAdopted } from '../queries/local-charters.ts'

const longest = 50

/** `/declinaisons.atom`: each local text as it is adopted. */
export async function adoptedFeed(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang).adopted
  const latest = await latestAdopted(site.db, longest)
  return answerFeed(c, {
    title: t.title,
    subtitle: t.subtitle,
    path: localPath(lang, '/declinaisons'),
    since: new Date(0),
    entries: latest.map(({ id, slug, name, number, publishedAt }) => ({
      uuid: id,
      title: t.entry(name, number),
      summary: t.summary(number),
      path: localPath(lang, `/declinaisons/${slug}/versions/${number}`),
      at: publishedAt,
    })),
  })
}
