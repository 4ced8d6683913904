import { describe, expect, it } from 'vitest'
import type { Article } from '../../charter/index.ts'
import type { Block } from './block.ts'
import { compose } from './compose.ts'
import { adaptedWords, nationalChanges, whyNotDecide } from './national.ts'
import { type Choice, type NationalText, standsOn } from './national-text.ts'

const article = (articleId: string, body = `Corps de ${articleId}.`): Article => ({
  ...{ articleId, kind: 'article', body, heading: articleId, plain: '', suggestions: [] },
})
const text = (number: number, articles: Article[]): NationalText => ({ number, articles })
const ids = (letters: string) => [...letters].map((id) => article(id))
const choice = (articleId: string, decision: Choice['decision'], number = 2): Choice => ({
  ...{ articleId, decision, number, reason: decision === 'decline' ? 'Pas chez nous.' : '' },
})
const fates = (...of: Parameters<typeof nationalChanges>) =>
  nationalChanges(...of).map(({ articleId, fate }) => `${articleId} ${fate}`)
const order = (versions: NationalText[], choices: Choice[]) =>
  compose(versions, choices, []).map(({ article: { articleId } }) => articleId)

describe('what a newer national version changes', () => {
  const one = text(1, ids('abcd'))

  it('is told article by article: added, removed, changed, moved', () => {
    const two = text(2, [article('d'), article('a'), article('b', 'Autre.'), article('e')])
    expect(fates([one, two], [], [])).toEqual(['d moved', 'b changed', 'c removed', 'e added'])
  })

  it('is counted since what was taken of the version between', () => {
    const two = text(2, [article('a', 'Deux.'), ...ids('bcd')])
    const three = text(3, [article('a', 'Deux.'), ...ids('bc')])
    expect(fates([one, two, three], [choice('a', 'take')], [])).toEqual(['d removed'])
    expect(fates([one, two, three], [], [])).toEqual(['a changed', 'd removed'])
  })

  it('keeps a refusal for as long as the words it refused are the same', () => {
    const two = text(2, [article('a', 'Deux.'), ...ids('bcd')])
    const same = text(3, two.articles)
    const other = text(3, [article('a', 'Trois.'), ...ids('bcd')])
    const declined = [choice('a', 'decline')]
    expect(nationalChanges([one, two, same], declined, [])[0]?.choice?.reason).toBe('Pas chez nous.')
    expect(nationalChanges([one, two, other], declined, [])[0]?.choice).toBeUndefined()
  })
})

describe('the text, once decided', () => {
  const one = text(1, ids('abc'))

  it('moves an article that moved only when that is taken', () => {
    const two = text(2, ids('cab'))
    expect(order([one, two], [choice('c', 'decline')])).toEqual(['a', 'b', 'c'])
    expect(order([one, two], [choice('c', 'take')])).toEqual(['c', 'a', 'b'])
  })

  it('drops an article that is gone, or keeps it', () => {
    const two = text(2, ids('ac'))
    expect(order([one, two], [choice('b', 'take')])).toEqual(['a', 'c'])
    expect(order([one, two], [choice('b', 'decline')])).toEqual(['a', 'b', 'c'])
  })

  it('leaves in its place an article whose words alone were taken', () => {
    const two = text(2, [article('b'), article('a'), article('c', 'Autre.')])
    expect(order([one, two], [choice('c', 'take')])).toEqual(['a', 'b', 'c'])
  })

  it('stands on the newest version something was taken from', () => {
    const two = text(2, ids('ac'))
    expect(standsOn([one, two], [])).toBe(1)
    expect(standsOn([one, two], [choice('b', 'decline')])).toBe(1)
    expect(standsOn([one, two], [choice('b', 'take')])).toBe(2)
  })
})

describe('our words beside the new national ones', () => {
  const before = 'Nous prêtons une salle. Nous partageons nos repas.'
  const block = (body: string): Block => ({
    ...{ blockId: 'ici-1', place: 'under', articleId: 'a', heading: 'Ici', body, revision: 1 },
    origin: { kind: 'article', ref: '1', text: before },
  })

  it('are put together where they do not touch', () => {
    const now = article('a', before.replace('une salle', 'une salle et un véhicule'))
    const merged = adaptedWords(block(before.replace('nos repas', 'nos repas le lundi')), now)
    expect(merged).toMatchObject({ clean: true })
    expect(merged.text).toBe('Nous prêtons une salle et un véhicule. Nous partageons nos repas le lundi.')
  })

  it('both stand where they changed the same sentence', () => {
    const now = article('a', before.replace('une salle', 'deux véhicules'))
    const merged = adaptedWords(block(before.replace('une salle', 'la cuisine')), now)
    expect(merged.clean).toBe(false)
    expect(merged.text).toContain('deux véhicules')
    expect(merged.text).toContain('la cuisine')
  })

  it('stay as they are when they were not made from the article', () => {
    const own = { ...block('Un verger.') }
    delete own.origin
    expect(adaptedWords(own, article('a', 'Autre.')).text).toBe('Un verger.')
  })
})

it('refuses a decision with one reason, the first that matters', () => {
  const change = nationalChanges([text(1, ids('ab')), text(2, ids('ba'))], [], [])[0]
  const good = { isSteward: true, isBeingWritten: true, isNewest: true, change, reason: '', isSeen: true }
  expect(whyNotDecide('take', good)).toBeUndefined()
  expect(whyNotDecide('take', { ...good, isSteward: false })).toBe('not-yours')
  expect(whyNotDecide('take', { ...good, isBeingWritten: false })).toBe('not-now')
  expect(whyNotDecide('take', { ...good, isNewest: false })).toBe('newer-version')
  expect(whyNotDecide('take', { ...good, change: undefined })).toBe('no-change')
  expect(whyNotDecide('adapt', good)).toBe('nothing-to-adapt')
  expect(whyNotDecide('decline', good)).toBe('reason-missing')
  expect(whyNotDecide('decline', { ...good, reason: 'x'.repeat(1_001) })).toBe('reason-long')
  expect(whyNotDecide('take', { ...good, isSeen: false })).toBe('decided-meanwhile')
})
