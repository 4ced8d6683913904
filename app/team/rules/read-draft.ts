import type { Article, ArticleKind, NewVersion } from '../../charter/index.ts'
import { slug, squeeze, squeezeLines } from '../../kernel/text.ts'
import type { ArticleFields, DraftFields } from './draft-fields.ts'

export type Problem = {
  /** Name of the field in the form. */
  field: string
  reason:
    | 'title-missing'
    | 'source-missing'
    | 'change-kind-missing'
    | 'no-article'
    | 'heading-missing'
    | 'body-missing'
    | 'too-long'
  /** Most characters of the field, when it is too long. */
  most?: number
  /** Place of the article it is about, counted from 1. */
  place?: number
}

export const most = { line: 200, source: 500, summary: 1_000, body: 8_000, plain: 2_000, suggestions: 2_000 }

const kinds: readonly ArticleKind[] = ['preamble', 'value', 'principle', 'article']

/** What the fields say, with every problem found: an empty list means that it may be saved. */
export function readDraft(fields: DraftFields): { version: NewVersion; problems: Problem[] } {
  const problems: Problem[] = []
  const { changeKind } = fields
  const version: NewVersion = {
    title: squeeze(fields.title),
    isOfficial: fields.isOfficial,
    source: squeeze(fields.source),
    changeKind: changeKind === 'minor' ? 'minor' : 'substantive',
    changeSummary: squeezeLines(fields.changeSummary),
    articles: withIds(fields.articles),
  }
  if (version.title === '') problems.push({ field: 'titre', reason: 'title-missing' })
  tooLong(problems, 'titre', version.title, most.line)
  // An official text is somebody’s: it never stands without its author.
  if (version.isOfficial && version.source === '')
    problems.push({ field: 'source', reason: 'source-missing' })
  tooLong(problems, 'source', version.source, most.source)
  if (changeKind !== 'minor' && changeKind !== 'substantive')
    problems.push({ field: 'nature', reason: 'change-kind-missing' })
  tooLong(problems, 'resume', version.changeSummary, most.summary)
  if (version.articles.length === 0) problems.push({ field: 'ajouter', reason: 'no-article' })
  for (const [i, article] of version.articles.entries()) checkArticle(problems, article, i + 1)
  return { version, problems }
}

function checkArticle(problems: Problem[], article: Article, place: number): void {
  const field = (name: string) => `article-${place}-${name}`
  if (article.heading === '') problems.push({ field: field('titre'), reason: 'heading-missing', place })
  if (article.body === '') problems.push({ field: field('texte'), reason: 'body-missing', place })
  tooLong(problems, field('titre'), article.heading, most.line, place)
  tooLong(problems, field('texte'), article.body, most.body, place)
  tooLong(problems, field('clair'), article.plain, most.plain, place)
  tooLong(problems, field('pistes'), article.suggestions.join('\n'), most.suggestions, place)
}

function tooLong(problems: Problem[], field: string, text: string, limit: number, place?: number): void {
  if (text.length > limit)
    problems.push({ field, reason: 'too-long', most: limit, ...(place ? { place } : {}) })
}

/** An article keeps the id it had; a new one takes the slug of its heading, or the next free one. */
function withIds(articles: ArticleFields[]): Article[] {
  const taken = new Set<string>()
  const keep = (id: string) => (/^[a-z0-9][a-z0-9-]{0,79}$/.test(id) && !taken.has(id) ? id : undefined)
  // Those who have an id keep it, wherever a newcomer stands.
  const known = articles.map(({ articleId }) => {
    const id = keep(articleId)
    if (id) taken.add(id)
    return id
  })
  return articles.map((article, i) => {
    const articleId = known[i] ?? freeId(slug(article.heading) || 'article', taken)
    taken.add(articleId)
    return readArticle(article, articleId)
  })
}

function freeId(wished: string, taken: ReadonlySet<string>): string {
  let id = wished
  for (let n = 2; taken.has(id); n++) id = `${wished}-${n}`
  return id
}

function readArticle({ kind, heading, body, plain, suggestions }: ArticleFields, articleId: string): Article {
  return {
    articleId,
    kind: kinds.find((one) => one === kind) ?? 'article',
    heading: squeeze(heading),
    body: squeezeLines(body),
    plain: squeezeLines(plain),
    suggestions: suggestions
      .split('\n')
      .map(squeeze)
      .filter((line) => line !== ''),
  }
}
