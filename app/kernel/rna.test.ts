import { expect, it } from 'vitest'
import { readRna } from './rna.ts'

it.each([
  ['W751085568', 'W751085568'],
  ['w751 085 568', 'W751085568'],
  ['W\u00a0751.085-568', 'W751085568'],
  ['W2A1000123', 'W2A1000123'],
  ['w9r2001234', 'W9R2001234'],
  ['WO12OOOOO2', 'W012000002'],
  ['Ｗ７５１０８５５６８', 'W751085568'],
])('reads %s', (typed, number) => {
  expect(readRna(typed)).toEqual({ ok: true, value: number })
})

it.each([
  ['', 'empty'],
  [' - ', 'empty'],
  ['751085568', 'no-w'],
  ['W', 'too-short'],
  ['W75108556', 'too-short'],
  ['W2A100012', 'too-short'],
  ['W7510855689', 'too-long'],
  ['W75A085568', 'not-a-number'],
  ['WA51085568', 'not-a-number'],
  ['Les Glaneurs', 'not-a-number'],
  ['751P00085568', 'not-a-number'],
])('refuses “%s”: %s', (typed, reason) => {
  expect(readRna(typed)).toEqual({ ok: false, reason })
})

it('refuses a number with any character but its third replaced by a letter', () => {
  for (const place of [1, 3, 4, 5, 6, 7, 8, 9])
    expect(readRna(`${'W751085568'.slice(0, place)}K${'W751085568'.slice(place + 1)}`).ok).toBe(false)
})
