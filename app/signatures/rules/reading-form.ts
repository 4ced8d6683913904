import type { Article } from '../../charter/index.ts'
import { squeeze } from '../../kernel/text.ts'
import type { Problem, Read, Typed } from './typed.ts'

export type Commitment = { articleId?: string; text: string }
export type Publication = 'named' | 'counted'

/** The third step: what the association adds to its signature, and how it appears. */
export type ReadingAnswers = {
  commitments: Commitment[]
  publicSentence?: string
  publication: Publication
}

export type ReadingProblem =
  | 'too-many-commitments'
  | 'commitment-long'
  | 'sentence-long'
  | 'publication-missing'
  | 'consent-missing'

const mostCommitments = 3
export const longestLine = 200

/** A suggestion of an article, as a choice of the form: `partage:1`. */
export type Suggestion = Required<Commitment> & { value: string }

/** The suggestions of the text in force, in the order of its articles. */
export function suggestionsOf(articles: readonly Article[]): Suggestion[] {
  return articles.flatMap(({ articleId, suggestions }) =>
    suggestions.map((text, i) => ({ articleId, text, value: `${articleId}:${i + 1}` })),
  )
}

/** Reads the third step. A choice the text no longer suggests is left out. */
export function readReading(
  typed: Typed,
  articles: readonly Article[],
): Read<ReadingAnswers, ReadingProblem> {
  const problems: Problem<ReadingProblem>[] = []
  const chosen = new Set(typed.all('commitment'))
  const suggested = suggestionsOf(articles).filter(({ value }) => chosen.has(value))
  const own = typed.all('own-commitment').map(squeeze).filter(Boolean)
  const commitments = [
    ...suggested.map(({ articleId, text }) => ({ articleId, text })),
    ...own.map((text) => ({ text })),
  ]
  const sentence = squeeze(typed.text('sentence'))
  const publication = (['named', 'counted'] as const).find((each) => each === typed.text('publication'))

  if (commitments.length > mostCommitments)
    problems.push({ field: 'commitment', problem: 'too-many-commitments' })
  if (own.some((text) => text.length > longestLine))
    problems.push({ field: 'own-commitment', problem: 'commitment-long' })
  if (sentence.length > longestLine) problems.push({ field: 'sentence', problem: 'sentence-long' })
  if (!publication) problems.push({ field: 'publication', problem: 'publication-missing' })
  if (!typed.has('consent')) problems.push({ field: 'consent', problem: 'consent-missing' })
  if (problems.length > 0 || !publication) return { ok: false, problems }
  return { ok: true, value: { commitments, publication, ...(sentence ? { publicSentence: sentence } : {}) } }
}
