import type { Article } from '../../charter/index.ts'
import type { Block } from './block.ts'
import { type Fate, fates } from './fates.ts'
import { type Merged, merge } from './merge.ts'
import { type Choice, declineOf, keptText, type NationalText } from './national-text.ts'
import { cleanWording } from './wording.ts'

/** A national article that the newest version changed, and what stands here about it. */
export type NationalChange<B extends Block = Block, C extends Choice = Choice> = {
  articleId: string
  heading: string
  fate: Fate
  /** It changed its place too. */
  alsoMoved: boolean
  /** As it is here, with the number of the version it comes from; an article that is new has none. */
  before: { article: Article; number: number } | undefined
  /** As the newest version has it; an article that is gone has none. */
  now: Article | undefined
  /** What was written here under it. */
  blocks: B[]
  /** What was decided of it; of an earlier version too, when the words are the same. */
  choice: C | undefined
}

/** Article by article, what the newest national version changed since the text that stands here. */
export function nationalChanges<B extends Block, C extends Choice>(
  versions: NationalText[],
  choices: C[],
  blocks: B[],
): NationalChange<B, C>[] {
  const newest = versions.at(-1)
  if (!newest) return []
  const earlier = choices.filter(({ number }) => number !== newest.number)
  const kept = keptText(versions, earlier)
  const before = kept.map(({ article }) => article)
  return fates(before, newest.articles).map(({ article: { articleId, heading }, fate, alsoMoved }) => {
    const said = choices.find((each) => each.articleId === articleId && each.number === newest.number)
    return {
      ...{ articleId, heading, fate, alsoMoved },
      before: kept.find(({ article }) => article.articleId === articleId),
      now: newest.articles.find((article) => article.articleId === articleId),
      blocks: blocks.filter((block) => block.place === 'under' && block.articleId === articleId),
      choice: said ?? (declineOf(articleId, versions, choices) as C | undefined),
    }
  })
}

/** How many changes nobody has decided yet. */
export function undecided(changes: readonly NationalChange[]): number {
  return changes.filter(({ choice }) => !choice).length
}

/** Our words put together with the new national ones, when they were made from the article. */
export function adaptedWords(block: Block, now: Article | undefined): Merged {
  if (!now || block.origin?.kind !== 'article') return { clean: true, stretches: [], text: block.body }
  const merged = merge(block.body, block.origin.text, cleanWording(now.body))
  return { ...merged, text: cleanWording(merged.text) }
}

/** Where the words of ours begin that adapt an article about which we had none. */
export function firstWords({ now, before }: NationalChange): string {
  return cleanWording((now ?? before?.article)?.body ?? '')
}

export type NationalDecision = Choice['decision']

export type WhyNotDecide =
  | 'not-yours'
  | 'not-now'
  | 'newer-version'
  | 'no-change'
  | 'nothing-to-adapt'
  | 'reason-missing'
  | 'reason-long'
  | 'decided-meanwhile'

type Case = {
  isSteward: boolean
  isBeingWritten: boolean
  isNewest: boolean
  change: NationalChange | undefined
  reason: string
  /** The decision is the one its writer saw. */
  isSeen: boolean
}

const longestReason = 1_000

/** Stewards decide, while the text is written, of what the newest version changes; a refusal says why. */
export function whyNotDecide(decision: NationalDecision, of: Case): WhyNotDecide | undefined {
  if (!of.isSteward) return 'not-yours'
  if (!of.isBeingWritten) return 'not-now'
  if (!of.isNewest) return 'newer-version'
  if (!of.change) return 'no-change'
  if (decision === 'adapt' && of.change.fate === 'moved') return 'nothing-to-adapt'
  if (decision === 'decline' && of.reason === '') return 'reason-missing'
  if (of.reason.length > longestReason) return 'reason-long'
  return of.isSeen ? undefined : 'decided-meanwhile'
}

export function readNationalDecision(text: string): NationalDecision | undefined {
  return text === 'take' || text === 'adapt' || text === 'decline' ? text : undefined
}
