import type { Article } from '../../charter/index.ts'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { Wording } from '../../ui/wording.tsx'
import { upwardMessages } from '../messages/upward/index.ts'
import type { LocalAddition } from '../queries/local-additions.ts'

type PlacesProps = { lang: Lang; articles: Article[]; counts: Map<string, number> }

/** National articles in their order, each with how many texts territories wrote about it. */
export function AdditionPlaces({ lang, articles, counts }: PlacesProps) {
  const t = upwardMessages(lang)
  const known = articles.map(({ articleId }) => articleId)
  const others = [...counts.keys()].filter((place) => !known.includes(place)).toSorted()
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      {counts.size === 0 && <p>{t.empty}</p>}
      <ul>
        {[...known, ...others]
          .filter((place) => counts.has(place))
          .map((place) => (
            <li key={place}>
              <a href={localPath(lang, `/equipe/ajouts/${place}`)}>
                <PlaceName
                  lang={lang}
                  place={place}
                  article={articles.find(({ articleId }) => articleId === place)}
                />
              </a>
              {lang === 'fr' ? '\u00a0: ' : ': '}
              {t.count(counts.get(place) ?? 0)}
            </li>
          ))}
      </ul>
    </>
  )
}

type NameProps = { lang: Lang; place: string; article: Article | undefined }

function PlaceName({ lang, place, article }: NameProps) {
  if (article) return <span lang="fr">{article.heading}</span>
  return <>{placeWords(lang, place)}</>
}

function placeWords(lang: Lang, place: string): string {
  const t = upwardMessages(lang)
  if (place === 'article' || place === 'preamble') return t[place]
  return t.gone(place)
}

/** `cut`: there may be more than this many texts. */
type AtProps = {
  lang: Lang
  place: string
  article: Article | undefined
  groups: LocalAddition[][]
  cut: number | undefined
}

/** What was written about one article: near wordings of several territories first, then those that stand alone. */
export function AdditionsAt({ lang, place, article, groups, cut }: AtProps) {
  const t = upwardMessages(lang)
  const near = groups.filter((group) => territories(group) > 1)
  const alone = groups.filter((group) => territories(group) === 1).flat()
  return (
    <>
      <PageTitle title={article?.heading ?? placeWords(lang, place)} over={t.title} lead={t.how} />
      {cut !== undefined && <p class="hint">{t.some(cut)}</p>}
      {article && (
        <details class="fold">
          <summary>{t.national}</summary>
          <Wording body={article.body} />
        </details>
      )}
      {near.length > 0 && <h2>{t.near}</h2>}
      {near.map((group) => (
        <section key={`${group[0]?.slug} ${group[0]?.articleId}`} class="prose">
          <h3>{t.nearLead(territories(group))}</h3>
          <Texts lang={lang} texts={group} />
        </section>
      ))}
      {alone.length > 0 && <h2>{t.alone}</h2>}
      <Texts lang={lang} texts={alone} />
      <p>
        <a href={localPath(lang, '/equipe/ajouts')}>{t.back}</a>
      </p>
    </>
  )
}

function territories(group: LocalAddition[]): number {
  return new Set(group.map(({ slug }) => slug)).size
}

function Texts({ lang, texts }: { lang: Lang; texts: LocalAddition[] }) {
  const t = upwardMessages(lang)
  return (
    <ul class="history">
      {texts.map(({ slug, charter, articleId, heading, body, mark, publishedAt }) => (
        <li key={`${slug} ${articleId}`}>
          <p>
            <strong lang="fr">{heading}</strong>
          </p>
          <Wording body={body} />
          <p class="hint">
            {t.marks[mark]}
            {' · '}
            <a href={`${localPath(lang, `/declinaisons/${slug}`)}#${articleId}`}>
              {t.by(charter, formatDate(lang, publishedAt))}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
