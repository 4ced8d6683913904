import type { ComponentChildren } from 'preact'
import type { Lang } from '../../platform/languages.ts'
import { Wording } from '../../ui/wording.tsx'
import { messages } from '../messages/index.ts'
import type { Lineage, LocalArticle } from '../rules/lineage.ts'
import { Differences } from './differences.tsx'

type Props = {
  articles: LocalArticle[]
  lang: Lang
  /** Before each anchor, where another text stands on the same page. */
  prefix?: string
  /** What one may do beside an article, in the workspace. */
  beside?: (one: LocalArticle) => ComponentChildren
}

/** The whole local text: each article says whether it is kept, added or reworded, and from what. */
export function LocalText({ articles, lang, prefix = '', beside }: Props) {
  return (
    <div class="charter local-text">
      {articles.map((one) => (
        <LocalArticleText
          key={one.article.articleId}
          one={one}
          lang={lang}
          id={`${prefix}${one.article.articleId}`}
          beside={beside?.(one)}
        />
      ))}
    </div>
  )
}

type ArticleProps = { one: LocalArticle; lang: Lang; id: string; beside: ComponentChildren }

function LocalArticleText({ one, lang, id, beside }: ArticleProps) {
  const { article, lineage } = one
  const isUnder = article.parentArticleId !== undefined && article.parentArticleId !== article.articleId
  const Heading = isUnder ? 'h4' : 'h3'
  const national = isNational(lineage)
  return (
    <section
      class={`charter-article prose local-article ${national ? 'local-kept' : 'local-own'}${isUnder ? ' local-under' : ''}`}
      id={id}
    >
      <p class="over local-mark">{markOf(lineage, lang)}</p>
      <Heading lang="fr">{article.heading}</Heading>
      <Wording body={article.body} />
      <Held one={one} lang={lang} />
      {lineage.mark === 'reworded' && <Since one={one} from={lineage.from.text} lang={lang} />}
      {beside}
    </section>
  )
}

function isNational(lineage: Lineage): boolean {
  return lineage.mark === 'kept' && lineage.from.kind === 'national'
}

/** Where an article comes from, in words. */
function markOf(lineage: Lineage, lang: Lang): string {
  const t = messages(lang).marks
  if (lineage.mark === 'added') return t.added
  const { from } = lineage
  if (from.kind === 'national') return t.kept
  const words = lineage.mark === 'kept' ? t.keptFrom : t.reworded
  return from.kind === 'charter' ? words.charter(from.ref) : words[from.kind]
}

function Held({ one, lang }: { one: LocalArticle; lang: Lang }) {
  const { note } = one
  if (!note) return null
  const t = messages(lang).marks
  return (
    <p class="hint">
      {note.declined === undefined
        ? t.held(note.number, note.newest)
        : t.declined(note.number, note.newest, note.declined)}
    </p>
  )
}

/** What changed since the text it was made from. */
function Since({ one, from, lang }: { one: LocalArticle; from: string; lang: Lang }) {
  const { article } = one
  const text = (body: string) => ({ title: '', number: 1, articles: [{ ...article, body }] })
  return (
    <details class="fold">
      <summary>{messages(lang).marks.from}</summary>
      <Differences before={text(from)} after={text(article.body)} lang={lang} level={3} />
    </details>
  )
}
