import { type Article, begin, currentVersion, publish } from '../../app/charter/index.ts'
import type { Site } from '../../app/platform/http/site.ts'

/** Publishes the next version of the charter: the article on sharing names vehicles too. */
export function publishNext(site: Site): Promise<void> {
  return publishWith(site, (articles) =>
    articles.map((article) =>
      article.articleId === 'partage'
        ? { ...article, body: article.body.replace('une salle', 'une salle, un véhicule') }
        : article,
    ),
  )
}

/** Publishes the next version of the charter, with the articles that `change` makes of today’s. */
export async function publishWith(site: Site, change: (articles: Article[]) => Article[]): Promise<void> {
  const now = site.clock()
  const current = await currentVersion(site.db)
  if (!current) throw new Error('no charter')
  const articles = change(current.articles)
  const next = { ...current, articles, changeSummary: 'Le partage cite les véhicules.' }
  await site.transaction(async (tx) => {
    const draft = await begin(tx, current.charterId, next, now)
    if (draft.ok) await publish(tx, draft.value, now)
  })
}
