import { diffArrays, diffWords } from 'diff'
import type { Article, CharterText } from './article.ts'
import { paragraphs } from './canonical-text.ts'

/** Words that follow one another with the same fate. */
export type Run = { text: string; change: 'same' | 'added' | 'removed' }

export type ArticleDifference =
  | { fate: 'same' | 'moved' | 'added' | 'removed'; article: Article }
  | { fate: 'changed'; article: Article; moved: boolean; heading: Run[]; paragraphs: Run[][] }

export type TextDifferences = { title: Run[]; articles: ArticleDifference[]; identical: boolean }

/**
 * What changes from one text to another, article by article, told apart by their stable ids. Sees exactly
 * what the canonical text holds: help (simple French, suggestions) is not compared, nor is the number.
 */
export function differences(before: CharterText, after: CharterText): TextDifferences {
  const title = compareWords(oneLine(before.title), oneLine(after.title))
  const articles = compareArticles(before.articles, after.articles)
  const identical = isSame(title) && articles.every((each) => each.fate === 'same')
  return { title, articles, identical }
}

/** In the order of the new text; what is gone stands where it was. */
function compareArticles(before: Article[], after: Article[]): ArticleDifference[] {
  const old = byId(before)
  const fresh = byId(after)
  const order = diffArrays([...old.keys()], [...fresh.keys()])
  return order.flatMap(({ value, added, removed }) =>
    value.flatMap((id): ArticleDifference[] => {
      const was = old.get(id)
      const is = fresh.get(id)
      if (was && is) return removed ? [] : [compareArticle(was, is, added)]
      if (is) return [{ fate: 'added', article: is }]
      return was ? [{ fate: 'removed', article: was }] : []
    }),
  )
}

function byId(articles: Article[]): Map<string, Article> {
  return new Map(articles.map((article) => [article.articleId, article]))
}

function compareArticle(before: Article, after: Article, moved: boolean): ArticleDifference {
  const heading = compareWords(oneLine(before.heading), oneLine(after.heading))
  const body = compareParagraphs(before.body, after.body)
  if (!isSame(heading) || !body.every(isSame))
    return { fate: 'changed', article: after, moved, heading, paragraphs: body }
  return { fate: moved ? 'moved' : 'same', article: after }
}

// A character of private use: the end of a paragraph is compared as a word would be.
const paragraphEnd = '\ue000'

function compareParagraphs(before: string, after: string): Run[][] {
  const asOne = (body: string) => paragraphs(body).join(` ${paragraphEnd} `)
  const lines: Run[][] = [[]]
  for (const run of compareWords(asOne(before), asOne(after))) {
    for (const [i, text] of run.text.split(paragraphEnd).entries()) {
      if (i > 0 && run.change !== 'same') lines.at(-1)?.push({ text: '¶', change: run.change })
      if (i > 0 && run.change !== 'removed') lines.push([])
      if (text.trim() !== '') lines.at(-1)?.push({ text, change: run.change })
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** Beyond this many changed words two texts have little in common, and comparing them takes too long. */
const mostChanges = 1_000

function compareWords(before: string, after: string): Run[] {
  const runs = diffWords(before, after, { maxEditLength: mostChanges }) ?? [
    { value: before, removed: true, added: false },
    { value: after, added: true, removed: false },
  ]
  return inSentences(
    runs
      .filter(({ value }) => value !== '')
      .map(({ value, added, removed }) => ({
        text: value,
        change: added ? 'added' : removed ? 'removed' : 'same',
      })),
  )
}

/**
 * A lone word that happens to stand in both rewritten sentences is no help: it goes with its neighbours, so
 * that one reads what was, then what is, instead of crumbs.
 */
function inSentences(runs: Run[]): Run[] {
  const joined: Run[] = []
  let was = ''
  let is = ''
  const close = () => {
    if (was !== '') joined.push({ text: was, change: 'removed' })
    if (is !== '') joined.push({ text: is, change: 'added' })
    was = ''
    is = ''
  }
  for (const [i, run] of runs.entries()) {
    const isCrumb = isLoneWord(run) && isReplacement(runs, i - 2) && isReplacement(runs, i + 1)
    if (run.change === 'same' && !isCrumb) {
      close()
      joined.push(run)
      continue
    }
    if (run.change !== 'added') was += run.text
    if (run.change !== 'removed') is += run.text
  }
  close()
  return joined
}

/** Something was taken away at this place, and something else put there. */
function isReplacement(runs: Run[], at: number): boolean {
  return runs[at]?.change === 'removed' && runs[at + 1]?.change === 'added'
}

function isLoneWord({ text }: Run): boolean {
  return !text.includes(paragraphEnd) && text.trim().split(/\s+/).length < 2
}

function isSame(runs: Run[]): boolean {
  return runs.every((run) => run.change === 'same')
}

function oneLine(text: string): string {
  return paragraphs(text).join(' ')
}
