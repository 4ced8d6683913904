import { expect, it } from 'vitest'
import type { NewVersion } from './article.ts'
import { whyNotPublish } from './why-not-publish.ts'

const article = {
  articleId: 'a',
  kind: 'value',
  heading: 'A',
  body: 'Un.',
  plain: '',
  suggestions: [],
} as const
const current: NewVersion = {
  title: 'Une charte',
  isOfficial: false,
  source: '',
  changeKind: 'substantive',
  changeSummary: '',
  articles: [{ ...article, suggestions: [] }],
}

it('publishes a first version without saying what changed', () => {
  expect(whyNotPublish(current, undefined)).toBeUndefined()
})

it('does not publish a text without articles, nor the same text again', () => {
  expect(whyNotPublish({ ...current, articles: [] }, current)).toBe('empty')
  const respaced = {
    ...current,
    changeSummary: 'Rien.',
    articles: [{ ...article, suggestions: [], body: ' Un. ' }],
  }
  expect(whyNotPublish(respaced, current)).toBe('nothing-changed')
})

it('asks what changed, in words, once there is something to compare with', () => {
  const clearer: NewVersion = { ...current, articles: [{ ...article, suggestions: [], plain: 'Clair.' }] }
  expect(whyNotPublish(clearer, current)).toBe('summary-missing')
  expect(whyNotPublish({ ...clearer, changeSummary: 'Le français simple.' }, current)).toBeUndefined()
})
