import { type ArticleFields, type DraftFields, mostArticles } from './draft-fields.ts'

/** What a button of the form asks, with the place of its article, counted from 1. */
export type Move = { verb: 'add-after' | 'up' | 'down' | 'remove'; place: number }

const verbs: Record<string, Move['verb']> = {
  ajouter: 'add-after',
  monter: 'up',
  descendre: 'down',
  retirer: 'remove',
}

/** `monter:3` as a move; undefined for `enregistrer` and the like. */
export function readMove(text: string): Move | undefined {
  const [, word = '', place = ''] = /^([a-z]+):(\d{1,3})$/.exec(text) ?? []
  const verb = verbs[word]
  return verb && { verb, place: Number(place) }
}

/** The form with its articles moved, and the place to look at next. A move that makes no sense changes nothing. */
export function reshape(fields: DraftFields, { verb, place }: Move): { fields: DraftFields; place: number } {
  const articles = [...fields.articles]
  const done = (at: number) => ({ fields: { ...fields, articles }, place: at })
  if (verb === 'add-after') {
    if (place > articles.length || articles.length >= mostArticles) return done(articles.length)
    articles.splice(place, 0, emptyArticle(articles[place - 1]))
    return done(place + 1)
  }
  const [taken] = place > 0 ? articles.splice(place - 1, 1) : []
  if (!taken) return done(1)
  if (verb === 'remove') return done(Math.min(place, articles.length))
  const target = Math.max(0, place - 1 + (verb === 'up' ? -1 : 1))
  articles.splice(target, 0, taken)
  return done(articles.indexOf(taken) + 1)
}

/** Of the kind of its neighbour: a value follows values. */
function emptyArticle(before: ArticleFields | undefined): ArticleFields {
  const kind = before?.kind ?? 'article'
  return { articleId: '', kind, heading: '', body: '', plain: '', suggestions: '' }
}
