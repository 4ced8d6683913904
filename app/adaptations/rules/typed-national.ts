import type { Block } from './block.ts'
import type { NationalChange } from './national.ts'
import type { NationalText } from './national-text.ts'
import { cleanWording } from './wording.ts'

/** Something that was typed about a national article; the form it came from is gone. */
export type StrayWords = { kind: 'reason' | 'fresh' | 'block'; blockId?: string; words: string }

type Page = {
  articleId: string
  versions: readonly NationalText[]
  /** As it is now; none when nothing is left to decide. */
  change: Pick<NationalChange<Block>, 'blocks' | 'now' | 'fate'> | undefined
}

/**
 * What the page has no place for any more: words about a block that was taken away, or about a change that is no
 * longer one. National words that the form had put there itself are nobody’s.
 */
export function strayWords(typed: Readonly<Record<string, string>>, page: Page): StrayWords[] {
  const { articleId, change } = page
  const isAdaptable = change !== undefined && change.fate !== 'moved'
  const blocks = isAdaptable && change.now ? change.blocks : []
  const strays = Object.entries(typed).flatMap(([field, words]): StrayWords[] => {
    const blockId = /^bloc-(.+)$/.exec(field)?.[1]
    if (blockId)
      return blocks.some((one) => one.blockId === blockId) ? [] : [{ kind: 'block', blockId, words }]
    if (field === `raison-${articleId}`) return change ? [] : [{ kind: 'reason', words }]
    if (field !== `nouveau-${articleId}` || (isAdaptable && blocks.length === 0)) return []
    return isNational(words, page) ? [] : [{ kind: 'fresh', words }]
  })
  return strays.filter(({ words }) => words.trim() !== '')
}

function isNational(words: string, { articleId, versions }: Page): boolean {
  return versions.some(({ articles }) =>
    articles.some(
      (article) => article.articleId === articleId && cleanWording(article.body) === cleanWording(words),
    ),
  )
}
