import { diffArrays } from 'diff'
import type { Article } from '../../charter/index.ts'

/** What became of a national article between the version it has here and the newest. */
export type Fate = 'added' | 'removed' | 'changed' | 'moved'

export type Fated = { article: Article; fate: Fate; alsoMoved: boolean }

/** The articles that changed, in the order of the new text; what is gone stands where it was. */
export function fates(before: Article[], after: Article[]): Fated[] {
  const [old, fresh] = [byId(before), byId(after)]
  return diffArrays([...old.keys()], [...fresh.keys()]).flatMap(({ value, added, removed }) =>
    value.flatMap((id): Fated[] => {
      const [was, is] = [old.get(id), fresh.get(id)]
      if (was && is) return removed ? [] : fateOf(was, is, added)
      if (is) return [{ article: is, fate: 'added', alsoMoved: false }]
      return was ? [{ article: was, fate: 'removed', alsoMoved: false }] : []
    }),
  )
}

function fateOf(was: Article, is: Article, moved: boolean): Fated[] {
  if (!sameArticle(was, is)) return [{ article: is, fate: 'changed', alsoMoved: moved }]
  return moved ? [{ article: is, fate: 'moved', alsoMoved: false }] : []
}

/** The same heading and the same paragraphs: what is signed is the same. */
export function sameArticle(one: Article | undefined, other: Article | undefined): boolean {
  return one !== undefined && other !== undefined && wordsOf(one) === wordsOf(other)
}

function wordsOf({ heading, body }: Article): string {
  const paragraphs = body.split(/\n\s*\n/).map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  return [heading.normalize('NFC').trim(), ...paragraphs.filter(Boolean)].join('\n')
}

/** The articles that both orders have, and that one has elsewhere. */
export function movedIds(before: string[], after: string[]): Set<string> {
  const known = new Set(before)
  const fresh = diffArrays(before, after).flatMap(({ added, value }) => (added ? value : []))
  return new Set(fresh.filter((id) => known.has(id)))
}

function byId(articles: Article[]): Map<string, Article> {
  return new Map(articles.map((article) => [article.articleId, article]))
}
