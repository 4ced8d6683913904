import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { makePaper } from '../../ui/paper/make-paper.ts'
import { messages } from '../messages/index.ts'
import type { CharterVersion } from '../queries/versions.ts'
import type { Article } from '../rules/article.ts'
import { paragraphs } from '../rules/canonical-text.ts'
import source from './charter.typ?raw'

/** A version on paper: the text, its plain French, and its fingerprint at the end. `url` is the site’s. */
export function charterPaper(version: CharterVersion, lang: Lang, url: string) {
  const t = messages(lang)
  const name = t.reading.version(version.number, formatDate(lang, version.publishedAt))
  return makePaper({
    lang,
    title: version.title,
    source,
    data: {
      over: t.reading.over,
      version: name,
      foot: [version.isOfficial ? '' : t.unofficial.title, version.title, name].filter(Boolean).join(' · '),
      unofficial: version.isOfficial ? null : { title: t.unofficial.title, text: t.unofficial.text },
      frenchOnly: t.reading.frenchOnly,
      plain: t.reading.plain,
      groups: groupsOf(version.articles, t.reading),
      fingerprint: {
        title: t.fingerprint.title,
        text: t.fingerprint.onPaper,
        label: t.fingerprint.label,
        sha256: version.sha256,
        url: `${url}${localPath(lang, `/charte/versions/${version.number}`)}`,
      },
    },
  })
}

function groupsOf(articles: Article[], words: { values: string; principles: string }) {
  const of = (kind: Article['kind']) => articles.filter((article) => article.kind === kind)
  const others = articles.filter(({ kind }) => kind !== 'value' && kind !== 'principle')
  return [
    { heading: null, articles: others.map((article) => onPaper(article, null)) },
    { heading: words.values, articles: of('value').map((article, i) => onPaper(article, i + 1)) },
    { heading: words.principles, articles: of('principle').map((article, i) => onPaper(article, i + 1)) },
  ].filter((group) => group.articles.length > 0)
}

function onPaper({ heading, body, plain }: Article, number: number | null) {
  return { heading, number, paragraphs: paragraphs(body), plain }
}
