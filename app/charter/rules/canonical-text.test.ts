import { describe, expect, it } from 'vitest'
import type { CharterText } from './article.ts'
import { canonicalText, fingerprint } from './canonical-text.ts'

const article = { kind: 'value', plain: '', suggestions: [] } as const
const text: CharterText = {
  title: 'Une charte',
  number: 2,
  articles: [
    {
      ...article,
      suggestions: [],
      articleId: 'dialogue',
      heading: 'Le dialogue',
      body: 'Se parler.\n\nS’écouter.',
    },
    { ...article, suggestions: [], articleId: 'partage', heading: 'Le partage', body: 'Prêter.' },
  ],
}

describe('the canonical text', () => {
  it('reads as a person would write it down', () => {
    expect(canonicalText(text)).toBe(
      'Une charte\nVersion 2\n\n[dialogue] Le dialogue\n\nSe parler.\n\nS’écouter.\n\n[partage] Le partage\n\nPrêter.\n',
    )
  })

  it('does not see how the text was typed', () => {
    const typed = structuredClone(text)
    if (typed.articles[0]) typed.articles[0].body = '  Se\nparler. \n \n\n S’e\u0301couter.'
    expect(fingerprint(typed)).toBe(fingerprint(text))
  })

  it('sees one changed letter, one moved article, one renamed id', () => {
    const changed = structuredClone(text)
    const [first, second] = changed.articles
    if (!first || !second) throw new Error('two articles')
    const variants: CharterText[] = [
      { ...text, articles: [{ ...first, body: `${first.body} ?` }, second] },
      { ...text, articles: [second, first] },
      { ...text, articles: [{ ...first, articleId: 'ecoute' }, second] },
      { ...text, number: 3 },
    ]
    for (const variant of variants) expect(fingerprint(variant)).not.toBe(fingerprint(text))
  })

  it('leaves help out: simple French and suggestions may improve without a new fingerprint', () => {
    const helped = structuredClone(text)
    if (helped.articles[0]) helped.articles[0].plain = 'On se parle.'
    expect(fingerprint(helped)).toBe(fingerprint(text))
  })
})
