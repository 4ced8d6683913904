import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { pieces } from '../../ui/pieces.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import type { LocalCharter } from '../queries/charters.ts'
import type { publishedLocal } from '../queries/published.ts'
import source from './local.typ?raw'

type Published = NonNullable<Awaited<ReturnType<typeof publishedLocal>>>

/** An adopted local text on paper: what is national and what is local stay told apart. `url` is the site’s. */
export function localPaper(charter: LocalCharter, published: Published, lang: Lang, url: string) {
  const t = sharedMessages(lang)
  const { version, baseNumber, articles } = published
  const name = t.page.version(version.number, formatDate(lang, version.publishedAt))
  return makePaper({
    lang,
    title: charter.name,
    source,
    data: {
      ...{ over: t.over, version: name, based: t.page.basedOn(baseNumber) },
      foot: [charter.name, name].join(' · '),
      articles: articles.map(({ article, lineage }) => ({
        isLocal: !(lineage.mark === 'kept' && lineage.from.kind === 'national'),
        isUnder: article.parentArticleId !== undefined && article.parentArticleId !== article.articleId,
        mark: lineage.mark === 'kept' && lineage.from.kind === 'national' ? '' : t.addedHere,
        heading: article.heading,
        pieces: pieces(article.body).map(({ kind, runs }) => ({
          kind,
          text: runs.map((run) => run.text).join(''),
        })),
      })),
      fingerprint: {
        ...{ title: t.page.fingerprint, text: t.page.fingerprintText, sha256: version.sha256 },
        url: `${url}${localPath(lang, `/declinaisons/${charter.slug}/versions/${version.number}`)}`,
      },
    },
  })
}
