import { answerFeed } from '../../platform/http/feed.ts'
import type { Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { shownPublications } from '../queries/publications.ts'
import type { PublicationKind } from '../rules/publication.ts'
import { authorWords, pathOf } from '../views/lines.tsx'
import { addressWith, asked } from './asked.ts'
import { isPart, listPaths } from './list.tsx'

const longestFeed = 50

/** `/actualites.atom?territoire=…&theme=…`: the newest of what the question asks. */
export function publicationsFeed(kind: PublicationKind): Handler {
  return async (c) => {
    const { site, lang } = c.var
    const question = await asked(c)
    const t = messages(lang)
    if (question.isUnknown) return c.text(t.filters.unknownPlace, 422)
    const { theme, place } = question
    const filter = { kind, ...(theme && { theme }), ...(isPart(place) && { territoryId: place.id }) }
    const { publications } = await shownPublications(site.db, filter, { size: longestFeed })
    return answerFeed(c, {
      title: t.lists[kind].feed(place?.name),
      subtitle: t.lists[kind].lead,
      path: addressWith(localPath(lang, listPaths[kind]), question),
      since: new Date('2026-01-01T00:00:00Z'),
      entries: publications.map((one) => ({
        uuid: one.id,
        title: one.title,
        summary: [authorWords(lang, one), one.place?.name ?? t.everywhere].join(' · '),
        path: localPath(lang, pathOf(one)),
        at: one.publishedAt,
      })),
    })
  }
}
