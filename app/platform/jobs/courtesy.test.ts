import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { makeCourtesy } from './courtesy.ts'

/** Milliseconds that waiting work waited beside `acts` acts of `lasting` milliseconds each. */
async function waitedBeside(acts: number, lasting: number, most?: number): Promise<number> {
  const { during, letPass } = makeCourtesy(most)
  const all = Array.from({ length: acts }, () => during(() => sleep(lasting)))
  const started = performance.now()
  await letPass()
  const waited = performance.now() - started
  await Promise.all(all)
  return waited
}

it('lets a crowd go first, and nobody else', async () => {
  expect(await waitedBeside(4, 200)).toBeGreaterThan(150)
  expect(await waitedBeside(3, 200)).toBeLessThan(50)
})

it('counts the people of an act that is done for many', async () => {
  const { during, letPass } = makeCourtesy()
  const act = during(() => sleep(200), 4)
  const started = performance.now()
  await letPass()
  expect(performance.now() - started).toBeGreaterThan(150)
  await act
})

it('does not wait for ever', async () => {
  expect(await waitedBeside(4, 1_000, 200)).toBeLessThan(600)
})

it('forgets an act that failed', async () => {
  const { during, letPass } = makeCourtesy()
  const fail = () => during(() => Promise.reject(new Error('no')))
  await Promise.allSettled(Array.from({ length: 5 }, fail))
  const started = performance.now()
  await letPass()
  expect(performance.now() - started).toBeLessThan(50)
})
