import type { Article } from '../../charter/index.ts'
import { type Block, type Lineage, lineageOf } from './block.ts'

/** A published national text, as far as composing needs it. */
export type NationalText = { number: number; articles: Article[] }

/** What was decided of the article of a newer national version. */
export type Choice = {
  articleId: string
  number: number
  decision: 'take' | 'adapt' | 'decline'
  reason: string
}

/** An article of the local charter with what it comes from. */
export type LocalArticle = { article: Article; lineage: Lineage; note?: HeldNote }

/** A national article that stands here in an older version than the newest. */
export type HeldNote = { number: number; newest: number; declined?: string }

/**
 * The whole local text: the national one article by article, each followed by what was added under it, then
 * the local articles. The national words stand as they are in the base version, or in the newer version
 * whose change was taken or adapted.
 */
export function compose(versions: NationalText[], choices: Choice[], blocks: Block[]): LocalArticle[] {
  const base = versions[0]
  if (!base) throw new Error('a local charter stands on a national version')
  const national = nationalArticles(versions, choices)
  const opening = national.filter(({ article }) => article.kind === 'preamble')
  const rest = national.filter(({ article }) => article.kind !== 'preamble')
  const followed = (ones: LocalArticle[]) =>
    ones.flatMap((one) => [one, ...localArticles(blocks, 'under', one.article.articleId)])
  return [
    ...followed(opening),
    ...localArticles(blocks, 'preamble'),
    ...followed(rest),
    ...orphans(blocks, national),
    ...localArticles(blocks, 'article'),
  ]
}

/** In the order of the newest version whose articles were taken; what it dropped stays where it was. */
function nationalArticles(versions: NationalText[], choices: Choice[]): LocalArticle[] {
  const base = versions[0] as NationalText
  const newest = versions.at(-1) as NationalText
  const ids = base.articles.map(({ articleId }) => articleId)
  for (const { articleId, decision } of choices)
    if (decision !== 'decline' && !ids.includes(articleId))
      ids.splice(placeOf(articleId, ids, newest), 0, articleId)
  return ids.flatMap((id) => {
    const kept = versionKept(id, versions, choices)
    const article = kept.articles.find(({ articleId }) => articleId === id)
    if (!article) return []
    const from = { kind: 'national' as const, ref: String(kept.number), text: article.body }
    const lineage: Lineage = { mark: 'kept', from }
    const note = heldNote(article, kept, newest, choices)
    const own = { ...article, parentArticleId: id }
    return [note ? { article: own, lineage, note } : { article: own, lineage }]
  })
}

/** After the article it follows in the newest version. */
function placeOf(articleId: string, ids: string[], newest: NationalText): number {
  const order = newest.articles.map((article) => article.articleId)
  const before = order.slice(0, order.indexOf(articleId)).reverse()
  const neighbour = before.find((id) => ids.includes(id))
  return neighbour === undefined ? 0 : ids.indexOf(neighbour) + 1
}

/** The newest version in which the article was taken or adapted; else the base. */
function versionKept(articleId: string, versions: NationalText[], choices: Choice[]): NationalText {
  const taken = choices
    .filter((choice) => choice.articleId === articleId && choice.decision !== 'decline')
    .map(({ number }) => number)
  const last = Math.max(0, ...taken)
  return versions.find(({ number }) => number === last) ?? (versions[0] as NationalText)
}

function heldNote(
  article: Article,
  kept: NationalText,
  newest: NationalText,
  choices: Choice[],
): HeldNote | undefined {
  if (kept.number === newest.number) return undefined
  const fresh = newest.articles.find(({ articleId }) => articleId === article.articleId)
  if (fresh && fresh.body === article.body && fresh.heading === article.heading) return undefined
  const declined = choices.find(
    (choice) =>
      choice.articleId === article.articleId &&
      choice.decision === 'decline' &&
      choice.number === newest.number,
  )
  return { number: kept.number, newest: newest.number, ...(declined && { declined: declined.reason }) }
}

function localArticles(blocks: Block[], place: Block['place'], under = ''): LocalArticle[] {
  return blocks.filter((block) => block.place === place && block.articleId === under).map(toArticle)
}

/** What stands under an article that is no more is said at the end, never dropped. */
function orphans(blocks: Block[], national: LocalArticle[]): LocalArticle[] {
  const ids = national.map(({ article }) => article.articleId)
  return blocks.filter((block) => block.place === 'under' && !ids.includes(block.articleId)).map(toArticle)
}

function toArticle(block: Block): LocalArticle {
  const kind = block.place === 'preamble' ? ('preamble' as const) : ('article' as const)
  return {
    lineage: lineageOf(block),
    article: {
      articleId: block.blockId,
      ...(block.articleId && { parentArticleId: block.articleId }),
      kind,
      heading: block.heading,
      body: block.body,
      plain: '',
      suggestions: [],
    },
  }
}
