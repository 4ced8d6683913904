import { expect, it } from 'vitest'
import { looserPlanOf, planOf, termOf } from './search-plan.ts'

const term = (word: string, entries: number) => termOf(word, entries > 0 ? [{ word, entries }] : [])

it('the rarest words lead the search, and common ones only rank what is found', () => {
  const plan = planOf([term('association', 500_000), term('valbrume', 300), term('glaneurs', 40)])
  expect(plan).toEqual({ musts: '(glaneurs) & (valbrume)', wished: ['(association)'] })
})

it('one common word alone is still looked up', () => {
  expect(planOf([term('association', 500_000)]).musts).toBe('(association)')
})

it('a mistyped word stands for what it may have been, and for itself', () => {
  const known = [{ word: 'glaneurs', entries: 40 }]
  expect(termOf('glanuers', known)).toEqual({ words: ['glanuers', 'glaneurs'], entries: 40 })
})

it('when nothing has every word, the rarest known one is searched alone', () => {
  expect(looserPlanOf([term('inconnu', 0), term('valbrume', 300), term('glaneurs', 40)])).toEqual({
    musts: '(glaneurs)',
    wished: ['(valbrume)'],
  })
  expect(looserPlanOf([term('inconnu', 0)])).toBeUndefined()
})
