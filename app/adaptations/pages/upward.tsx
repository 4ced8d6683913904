import { currentVersion } from '../../charter/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { upwardMessages } from '../messages/upward/index.ts'
import { additionsAt, additionsByPlace, mostAdditions } from '../queries/local-additions.ts'
import { alike } from '../rules/alike.ts'
import { AdditionPlaces, AdditionsAt } from '../views/upward.tsx'

/** `/equipe/ajouts`: what adopted local charters added, by national article. */
export async function additionPlaces(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const [national, counts] = await Promise.all([currentVersion(site.db), additionsByPlace(site.db)])
  const title = upwardMessages(lang).title
  return show(
    c,
    { title, robots: 'noindex' },
    <AdditionPlaces lang={lang} articles={national?.articles ?? []} counts={counts} />,
  )
}

/** `/equipe/ajouts/:place`: those of one article, near wordings together. */
export async function additionsPage(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const place = c.req.param('place') ?? ''
  const [national, texts] = await Promise.all([currentVersion(site.db), additionsAt(site.db, place)])
  const cut = texts.length === mostAdditions ? mostAdditions : undefined
  const article = national?.articles.find(({ articleId }) => articleId === place)
  if (texts.length === 0 && !article) return c.notFound()
  return show(
    c,
    { title: upwardMessages(lang).title, robots: 'noindex' },
    <AdditionsAt lang={lang} place={place} article={article} groups={alike(texts)} cut={cut} />,
  )
}
