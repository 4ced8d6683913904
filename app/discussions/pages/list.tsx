import { currentVersion } from '../../charter/index.ts'
import { answerFeed } from '../../platform/http/feed.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { type Territory, territoryAddress, territoryByAddress } from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { publicDiscussions } from '../queries/lists.ts'
import { readCursor, writtenCursor } from '../rules/cursor.ts'
import { PublicList } from '../views/list.tsx'
import { titleOf } from '../views/thread.tsx'

/** `/discussions`: those that anyone may read, everywhere, on a territory or about an article. */
export async function publicList(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang).list
  const { territory, article, query } = await askedIn(c)
  const after = readCursor(c.req.query('apres') ?? '')
  const asked = { territoryId: territory?.id, aboutId: article?.articleId, after }
  const { lines, next } = await publicDiscussions(site.db, asked)
  const title = article ? t.onArticle(article.heading) : territory ? t.at(territory.name) : t.title
  const feed = { path: addressWith('/discussions.atom', query), title: t.feedTitle(territory?.name) }
  const open = article ? `/discussions/ouvrir?sur=article-${article.articleId}` : '/discussions/ouvrir'
  const more = next && addressWith('/discussions', { ...query, apres: writtenCursor(next) })
  return show(
    c,
    { title, description: t.description, feed },
    <PublicList
      {...{ lang, title, lines, isWhole: !territory && !article }}
      links={{
        open: localPath(lang, open),
        more: more && localPath(lang, more),
        feed: localPath(lang, feed.path),
      }}
    />,
  )
}

/** `/discussions.atom`: the same, as they move. */
export async function publicFeed(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang)
  const { territory, article, query } = await askedIn(c)
  const asked = { territoryId: territory?.id, aboutId: article?.articleId }
  const { lines } = await publicDiscussions(site.db, asked, 50)
  return answerFeed(c, {
    title: t.list.feedTitle(territory?.name),
    subtitle: t.list.description,
    path: localPath(lang, addressWith('/discussions', query)),
    since: new Date(0),
    entries: lines.map((line) => ({
      uuid: line.id,
      title: titleOf(lang, line),
      summary:
        line.outcome && !line.isHidden
          ? `${t.thread.outcome}\u00a0: ${line.outcome}`
          : `${line.place} · ${t.thread.messages(line.messages)}`,
      path: localPath(lang, `/discussions/${line.code}`),
      at: line.closedAt ?? line.lastAt,
    })),
  })
}

async function askedIn(c: Ctx) {
  const { db } = c.var.site
  const address = c.req.query('territoire') ?? ''
  const territory: Territory | undefined = address ? await territoryByAddress(db, address) : undefined
  const asked = c.req.query('article') ?? ''
  const articles = asked ? ((await currentVersion(db))?.articles ?? []) : []
  const article = articles.find(({ articleId }) => articleId === asked)
  const query = {
    ...(territory && { territoire: territoryAddress(territory) }),
    ...(article && { article: article.articleId }),
  }
  return { territory, article, query }
}

function addressWith(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString()
  return text === '' ? path : `${path}?${text}`
}
