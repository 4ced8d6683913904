import DataLoader from 'dataloader'

/** How lots follow one another. */
type Pace = {
  /** Items that go together at most. */
  most: number
  /** A lot that has grown so large does not wait for the one under way: a second one goes beside it. */
  enough?: number
}

/**
 * Work that costs less for many than for each: what comes while some is under way waits for it, and then goes
 * together. What comes alone goes at once.
 * @param work answers its items in their order; an `Error` among the answers is thrown to whoever gave that item.
 * @example
 * const post = gather(async (letters: readonly Letter[]) => sendAll(letters), { most: 64 })
 * await post(letter)
 */
export function gather<Item, Answer>(
  work: (items: readonly Item[]) => Promise<(Answer | Error)[]>,
  { most, enough = Number.POSITIVE_INFINITY }: Pace,
): (item: Item) => Promise<Answer> {
  const ready: (() => void)[] = []
  let underWay = 0
  let waiting = 0
  const mayGo = () => underWay === 0 || (underWay === 1 && waiting >= enough)
  const next = () => {
    if (mayGo()) ready.shift()?.()
  }
  const loader = new DataLoader<Item, Answer, Item>(
    (items) => {
      underWay++
      waiting -= items.length
      const working = work(items)
      void Promise.allSettled([working]).then(() => {
        underWay--
        next()
      })
      return working
    },
    {
      cache: false,
      maxBatchSize: most,
      batchScheduleFn(go) {
        ready.push(go)
        queueMicrotask(next)
      },
    },
  )
  return (item) => {
    waiting++
    const answer = loader.load(item)
    if (waiting === enough) queueMicrotask(next)
    return answer
  }
}
