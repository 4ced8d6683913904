import type { CharterText } from '../../charter/index.ts'

/** One block as a text, to compare its wordings. */
export function asText({ heading, body }: { heading: string; body: string }): CharterText {
  const article = { articleId: 'texte', kind: 'article' as const, heading, body, plain: '', suggestions: [] }
  return { title: '', number: 1, articles: [article] }
}
