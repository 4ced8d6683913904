import type { Article, NewVersion } from '../../charter/index.ts'
import type { FormFields } from '../../platform/http/form.ts'

/** An article as it is typed; `articleId` is empty until its first save. */
export type ArticleFields = {
  articleId: string
  kind: string
  heading: string
  body: string
  plain: string
  suggestions: string
}

/** The whole form as it is typed, right or wrong: what is given back when something is amiss. */
export type DraftFields = {
  title: string
  isOfficial: boolean
  source: string
  changeKind: string
  changeSummary: string
  articles: ArticleFields[]
}

/** More articles than any charter has; a forged count must not make us work. */
export const mostArticles = 60

export function readDraftFields(form: FormFields): DraftFields {
  const count = Math.min(Number.parseInt(form.text('articles'), 10) || 0, mostArticles)
  return {
    title: form.text('titre'),
    isOfficial: form.has('officiel'),
    source: form.text('source'),
    changeKind: form.text('nature'),
    changeSummary: form.text('resume'),
    articles: Array.from({ length: count }, (_, i) => readArticleFields(form, i + 1)),
  }
}

function readArticleFields(form: FormFields, place: number): ArticleFields {
  const text = (name: string) => form.text(`article-${place}-${name}`)
  return {
    articleId: text('id'),
    kind: text('genre'),
    heading: text('titre'),
    body: text('texte'),
    plain: text('clair'),
    suggestions: text('pistes'),
  }
}

/** A text as the form shows it. */
export function toFields(version: NewVersion): DraftFields {
  return { ...version, articles: version.articles.map(toArticleFields) }
}

/** The next version as it is before its first word: the text in force, and nothing said of the change. */
export function nextFields(current: NewVersion): DraftFields {
  return { ...toFields(current), changeKind: '', changeSummary: '' }
}

function toArticleFields({ articleId, kind, heading, body, plain, suggestions }: Article): ArticleFields {
  return { articleId, kind, heading, body, plain, suggestions: suggestions.join('\n') }
}
