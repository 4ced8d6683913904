import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { gather } from './gather.ts'

/** Doubles numbers, slowly; refuses 13. Remembers what went together. */
function doubling(most = 64, enough?: number) {
  const lots: number[][] = []
  const double = gather<number, number>(
    async (numbers) => {
      lots.push([...numbers])
      await sleep(20)
      return numbers.map((n) => (n === 13 ? new Error('unlucky') : n * 2))
    },
    { most, ...(enough && { enough }) },
  )
  return { lots, double }
}

it('sends what comes alone at once, and what comes meanwhile together', async () => {
  const { lots, double } = doubling()
  const first = double(1)
  await sleep(5)
  const answers = await Promise.all([first, double(2), double(3), double(2)])
  expect(answers).toEqual([2, 4, 6, 4])
  expect(lots).toEqual([[1], [2, 3, 2]])
})

it('keeps a lot to its size', async () => {
  const { lots, double } = doubling(2)
  await Promise.all([1, 2, 3].map(double))
  expect(lots.map(({ length }) => length)).toEqual([2, 1])
})

it('sends a second lot beside the first once it is large enough, and never a third', async () => {
  const { lots, double } = doubling(64, 3)
  const first = double(1)
  await sleep(5)
  const others = [2, 3, 4, 5, 6, 7].map(double)
  await sleep(5)
  expect(lots).toEqual([[1], [2, 3, 4, 5, 6, 7]])
  const last = [8, 9, 10].map(double)
  await sleep(5)
  expect(lots).toHaveLength(2)
  expect(await Promise.all([first, ...others, ...last])).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20])
  expect(lots[2]).toEqual([8, 9, 10])
})

it('throws a fault to whoever gave its item, and to nobody else', async () => {
  const { double } = doubling()
  const [seven, thirteen] = await Promise.allSettled([double(7), double(13)])
  expect(seven).toEqual({ status: 'fulfilled', value: 14 })
  expect(thirteen).toMatchObject({ status: 'rejected', reason: { message: 'unlucky' } })
})

it('goes on after work that failed whole', async () => {
  let falls = true
  const work = gather<number, number>(
    async (numbers) => {
      if (falls) throw new Error('down')
      return [...numbers]
    },
    { most: 64 },
  )
  await expect(work(1)).rejects.toThrow('down')
  falls = false
  expect(await work(2)).toBe(2)
})
