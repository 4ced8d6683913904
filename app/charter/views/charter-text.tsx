import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Article } from '../rules/article.ts'
import { paragraphs } from '../rules/canonical-text.ts'

type Props = {
  articles: Article[]
  lang: Lang
  /** Each article leads to what is discussed of it: on the page of the charter, not where it is signed. */
  discussed?: boolean
}

/** The articles of a version, each with its anchor, its plain French and what it may mean in practice. */
export function CharterText({ articles, lang, discussed = false }: Props) {
  const t = messages(lang).reading
  const values = articles.filter((article) => article.kind === 'value')
  const principles = articles.filter((article) => article.kind === 'principle')
  const others = articles.filter((article) => article.kind !== 'value' && article.kind !== 'principle')
  return (
    <div class="charter">
      <Articles articles={others} lang={lang} discussed={discussed} />
      {values.length > 0 && <h2 id="valeurs">{t.values}</h2>}
      <Articles articles={values} lang={lang} discussed={discussed} numbered />
      {principles.length > 0 && <h2 id="principes">{t.principles}</h2>}
      <Articles articles={principles} lang={lang} discussed={discussed} numbered />
    </div>
  )
}

function Articles({ articles, lang, discussed = false, numbered = false }: Props & { numbered?: boolean }) {
  return articles.map((article, index) => (
    <ArticleText
      key={article.articleId}
      article={article}
      lang={lang}
      discussed={discussed}
      {...(numbered ? { number: index + 1 } : {})}
    />
  ))
}

type ArticleProps = { article: Article; lang: Lang; discussed: boolean; number?: number }

function ArticleText({ article, lang, discussed, number }: ArticleProps) {
  const t = messages(lang).reading
  const Heading = number === undefined ? 'h2' : 'h3'
  return (
    <section class="charter-article prose" id={article.articleId}>
      <Heading lang="fr">
        {number !== undefined && <span class="charter-number">{number}. </span>}
        {article.heading}{' '}
        <a class="anchor" href={`#${article.articleId}`} aria-label={t.link(article.heading)}>
          #
        </a>
      </Heading>
      <div lang="fr">
        {paragraphs(article.body).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {article.plain && (
        <aside class="charter-plain">
          <p class="over">{t.plain}</p>
          <p lang="fr">{article.plain}</p>
        </aside>
      )}
      {article.suggestions.length > 0 && (
        <details>
          <summary>{t.suggestions}</summary>
          <ul lang="fr">
            {article.suggestions.map((suggestion) => (
              <li key={suggestion}>{suggestion}</li>
            ))}
          </ul>
        </details>
      )}
      {discussed && (
        <p class="charter-discussed">
          <a href={localPath(lang, `/discussions?article=${article.articleId}`)}>
            {t.discuss}
            <span class="visually-hidden"> {article.heading}</span>
          </a>
        </p>
      )}
    </section>
  )
}
