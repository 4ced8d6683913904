import { expect, it } from 'vitest'
import type { Article } from '../../charter/index.ts'
import { type Block, lineageOf } from './block.ts'
import { compose } from './compose.ts'
import type { Choice, NationalText } from './national-text.ts'
import { type Level, mayRead, type Standing } from './standing.ts'

const article = (articleId: string, kind: Article['kind'], body: string): Article => ({
  ...{ articleId, kind, body, heading: articleId, plain: '', suggestions: [] },
})
const one: NationalText = {
  number: 1,
  articles: [article('preambule', 'preamble', 'Pourquoi.'), article('partage', 'value', 'Une salle.')],
}
const two: NationalText = {
  number: 2,
  articles: [
    article('preambule', 'preamble', 'Pourquoi.'),
    article('ecoute', 'value', 'On s’écoute.'),
    article('partage', 'value', 'Une salle, un véhicule.'),
  ],
}
const block = (blockId: string, more: Partial<Block> = {}): Block => ({
  ...{ blockId, place: 'article', articleId: '', heading: blockId, body: 'Ici.', revision: 1 },
  ...more,
})
const choice = (articleId: string, decision: Choice['decision'], reason = ''): Choice => ({
  ...{ articleId, decision, reason, number: 2 },
})
const shown = (...from: Parameters<typeof compose>) =>
  compose(...from).map(({ article: { articleId, body } }) => `${articleId}: ${body}`)

it('keeps the national text whole and puts each local word in its place', () => {
  const blocks = [
    block('fete'),
    block('cuisine', { place: 'under', articleId: 'partage' }),
    block('chez-nous', { place: 'preamble' }),
  ]
  expect(shown([one], [], blocks)).toEqual([
    'preambule: Pourquoi.',
    'chez-nous: Ici.',
    'partage: Une salle.',
    'cuisine: Ici.',
    'fete: Ici.',
  ])
})

it('stays on version 1 until somebody decides, and says so where the words differ', () => {
  const composed = compose([one, two], [], [])
  expect(composed.map(({ article }) => article.body)).toEqual(['Pourquoi.', 'Une salle.'])
  expect(composed.map(({ note }) => note)).toEqual([undefined, { number: 1, newest: 2 }])
})

it('takes a changed article, and a new one at its place', () => {
  const choices = [choice('partage', 'take'), choice('ecoute', 'adapt')]
  expect(shown([one, two], choices, [])).toEqual([
    'preambule: Pourquoi.',
    'ecoute: On s’écoute.',
    'partage: Une salle, un véhicule.',
  ])
})

it('declines a change and keeps the reason beside the words', () => {
  const [, partage] = compose([one, two], [choice('partage', 'decline', 'Nous n’avons pas de véhicule.')], [])
  expect(partage?.article.body).toBe('Une salle.')
  expect(partage?.note).toEqual({ number: 1, newest: 2, declined: 'Nous n’avons pas de véhicule.' })
})

it('never drops what stands under an article that is no more', () => {
  const lost = block('perdu', { place: 'under', articleId: 'disparu' })
  expect(shown([one], [], [lost]).at(-1)).toBe('perdu: Ici.')
})

it('says of a block whether it is kept, added or reworded, and from what', () => {
  const origin = { kind: 'suggestion' as const, ref: '1', text: 'Prêter une salle' }
  expect(lineageOf({ body: 'Planter un verger' })).toEqual({ mark: 'added' })
  expect(lineageOf({ body: 'Prêter  une salle\n', origin })).toEqual({ mark: 'kept', from: origin })
  expect(lineageOf({ body: 'Prêter deux salles', origin })).toEqual({ mark: 'reworded', from: origin })
})

const law: Record<Level, Standing[]> = {
  public: ['anyone', 'signatory', 'member', 'steward'],
  signatories: ['signatory', 'member', 'steward'],
  group: ['member', 'steward'],
}
for (const level of ['public', 'signatories', 'group'] as const)
  for (const standing of ['anyone', 'signatory', 'member', 'steward'] as const)
    it(`shows what is for ${level} to ${standing}: ${law[level].includes(standing) ? 'yes' : 'no'}`, () => {
      expect(mayRead(level, standing)).toBe(law[level].includes(standing))
    })
