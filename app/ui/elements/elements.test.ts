import { describe, expect, test } from 'vitest'
import { countWords } from './count-words.ts'
import { hasMore, readDraft } from './drafts.ts'
import { foundWords, lineAfter, readSuggestions } from './suggestions.ts'

describe('a suggestion list', () => {
  test('keeps what it can show of an answer, and nothing of a strange one', () => {
    const good = { value: 'commune:99001', label: 'Valbrume', note: '99100' }
    expect(readSuggestions([good, { value: 3, label: 'Trois' }, { value: 'x', label: '' }, null])).toEqual([
      good,
    ])
    expect(readSuggestions({ error: 'down' })).toEqual([])
    expect(readSuggestions(undefined)).toEqual([])
  })

  test('is walked with the arrows, through the text, in a circle', () => {
    expect(lineAfter('ArrowDown', -1, 3)).toBe(0)
    expect(lineAfter('ArrowDown', 2, 3)).toBe(-1)
    expect(lineAfter('ArrowUp', -1, 3)).toBe(2)
    expect(lineAfter('ArrowUp', 0, 3)).toBe(-1)
  })

  test('leaves Home and End to the text until a line is active', () => {
    expect(lineAfter('Home', -1, 3)).toBeUndefined()
    expect(lineAfter('Home', 2, 3)).toBe(0)
    expect(lineAfter('End', 0, 3)).toBe(2)
    expect(lineAfter('a', 0, 3)).toBeUndefined()
    expect(lineAfter('ArrowDown', -1, 0)).toBeUndefined()
  })

  test('says how many it found', () => {
    expect([0, 1, 12].map((n) => foundWords(n, 'rien', 'une', '{n} lignes'))).toEqual([
      'rien',
      'une',
      '12 lignes',
    ])
  })
})

test('a character count says what is left, then what is too much', () => {
  expect([3, 0, -3].map((left) => countWords(left, '{n} restants', '{n} de trop'))).toEqual([
    '3 restants',
    '0 restants',
    '3 de trop',
  ])
})

describe('a draft', () => {
  const draft = { at: 1_000, fields: { phrase: ['Bonjour'], vide: [''] } }

  test('is read back for a week, then no more', () => {
    expect(readDraft(JSON.stringify(draft), 2_000)).toEqual(draft)
    expect(readDraft(JSON.stringify(draft), 8 * 86_400_000)).toBeUndefined()
    expect(readDraft('not json', 2_000)).toBeUndefined()
    expect(readDraft(null, 2_000)).toBeUndefined()
  })

  test('is offered only when it holds words the form does not show', () => {
    expect(hasMore(draft, { phrase: ['Bonjour'] })).toBe(false)
    expect(hasMore(draft, { phrase: [''] })).toBe(true)
  })
})
