import type { CharterVersion, LocalArticle } from '../../charter/index.ts'
import { fates, sameArticle } from './fates.ts'

export type BesideNewest = {
  articles: LocalArticle[]
  /** The number of the national version of today, when it says something else. */
  newer: number | undefined
}

/** An adopted text beside the national version of today: what stands in older words says so, with its reason. */
export function besideNewest(articles: LocalArticle[], newest: CharterVersion | undefined): BesideNewest {
  if (!newest) return { articles, newer: undefined }
  const national = articles.filter(({ lineage }) => isNational(lineage)).map(({ article }) => article)
  if (fates(national, newest.articles).length === 0) return { articles, newer: undefined }
  return { articles: articles.map((one) => withNote(one, newest)), newer: newest.number }
}

function isNational(lineage: LocalArticle['lineage']): boolean {
  return lineage.mark === 'kept' && lineage.from.kind === 'national'
}

function withNote(one: LocalArticle, newest: CharterVersion): LocalArticle {
  const { article, lineage } = one
  const fresh = newest.articles.find(({ articleId }) => articleId === article.articleId)
  if (lineage.mark !== 'kept' || lineage.from.kind !== 'national' || sameArticle(fresh, article)) return one
  // A reason that was given of another version is not a reason against this one.
  const held = lineage.held?.newest === newest.number ? lineage.held : undefined
  const note = { number: Number(lineage.from.ref), newest: newest.number }
  return { ...one, note: held?.declined === undefined ? note : { ...note, declined: held.declined } }
}
