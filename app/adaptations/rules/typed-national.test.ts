import { expect, it } from 'vitest'
import type { Article } from '../../charter/index.ts'
import type { Block } from './block.ts'
import { strayWords } from './typed-national.ts'

const article: Article = {
  ...{ articleId: 'partage', kind: 'value', heading: 'Le partage', body: 'Nous prêtons.' },
  ...{ plain: '', suggestions: [] },
}
const versions = [{ number: 1, articles: [article] }]
const block: Block = {
  ...{ blockId: 'ici-0000000001', place: 'under', articleId: 'partage', heading: 'Ici', body: 'Le jeudi.' },
  revision: 1,
}
const typed = {
  faire: 'adapt',
  'raison-partage': 'Pas ici.',
  'nouveau-partage': 'Nous prêtons le lundi.',
  'bloc-ici-0000000001': 'Le vendredi.',
}
const strays = (change: Parameters<typeof strayWords>[1]['change'], said: Record<string, string> = typed) =>
  strayWords(said, { articleId: 'partage', versions, change }).map(({ words }) => words)

it('gives back everything that was typed about a change that is no longer one', () => {
  expect(strays(undefined)).toEqual(['Pas ici.', 'Nous prêtons le lundi.', 'Le vendredi.'])
})

it('gives back words about a block that was taken away; the rest stays in the form', () => {
  expect(strays({ blocks: [], now: article, fate: 'changed' })).toEqual(['Le vendredi.'])
})

it('gives back first words when somebody wrote first words meanwhile', () => {
  expect(strays({ blocks: [block], now: article, fate: 'changed' })).toEqual(['Nous prêtons le lundi.'])
})

it('gives back words about an article that now only changes place', () => {
  expect(strays({ blocks: [block], now: article, fate: 'moved' })).toEqual([
    'Nous prêtons le lundi.',
    'Le vendredi.',
  ])
})

it('gives back no national words that the form had put there itself, nor an empty field', () => {
  expect(strays(undefined, { 'nouveau-partage': 'Nous prêtons.', 'raison-partage': ' ' })).toEqual([])
})
