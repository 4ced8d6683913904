import type { HeldNote, LocalArticle } from '../../charter/index.ts'
import { type Block, lineageOf } from './block.ts'
import { sameArticle } from './fates.ts'
import { type Choice, declineOf, type KeptArticle, keptText, type NationalText } from './national-text.ts'

/**
 * The whole local text: the national one article by article, each followed by what was added under it, then
 * the local articles. The national words stand as they are in the base version, or in the newer version
 * whose change was taken or adapted.
 */
export function compose(versions: NationalText[], choices: Choice[], blocks: Block[]): LocalArticle[] {
  const national = keptText(versions, choices).map((kept) => asNational(kept, versions, choices))
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

function asNational(kept: KeptArticle, versions: NationalText[], choices: Choice[]): LocalArticle {
  const { article, number } = kept
  const from = { kind: 'national' as const, ref: String(number), text: article.body }
  const note = heldNote(kept, versions, choices)
  const own = { ...article, parentArticleId: article.articleId }
  return { article: own, lineage: { mark: 'kept', from, ...(note && { held: note }) }, ...(note && { note }) }
}

function heldNote(
  { article, number }: KeptArticle,
  versions: NationalText[],
  choices: Choice[],
): HeldNote | undefined {
  const newest = versions.at(-1)
  if (!newest || number === newest.number) return undefined
  const fresh = newest.articles.find(({ articleId }) => articleId === article.articleId)
  if (sameArticle(fresh, article)) return undefined
  const declined = declineOf(article.articleId, versions, choices)
  return { number, newest: newest.number, ...(declined && { declined: declined.reason }) }
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
