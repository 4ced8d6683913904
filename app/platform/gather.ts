import DataLoader from 'dataloader'

/**
 * Work that costs less for many than for each: what comes while some is under way waits for it, and then goes
 * together. What comes alone goes at once.
 * @param work answers its items in their order; an `Error` among the answers is thrown to whoever gave that item.
 * @param most items that go together.
 * @example
 * const post = gather(async (letters: readonly Letter[]) => sendAll(letters), 64)
 * await post(letter)
 */
export function gather<Item, Answer>(
  work: (items: readonly Item[]) => Promise<(Answer | Error)[]>,
  most: number,
): (item: Item) => Promise<Answer> {
  let underWay: Promise<unknown> = Promise.resolve()
  const loader = new DataLoader<Item, Answer, Item>(
    (items) => {
      const working = work(items)
      underWay = Promise.allSettled([underWay, working])
      return working
    },
    { cache: false, maxBatchSize: most, batchScheduleFn: (go) => void underWay.then(go) },
  )
  return (item) => loader.load(item)
}
