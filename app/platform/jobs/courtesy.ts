import { setTimeout as sleep } from 'node:timers/promises'

/** So many acts under way at once are a crowd: letters may wait. */
const crowd = 4
/** Nobody waits longer than this for the next few letters, however many act. */
const mostMilliseconds = 2_000
const lookEveryMilliseconds = 50

/** Work that nobody watches lets those who act go first. */
export type Courtesy = {
  /** Counts an act from its beginning to its end, as many times as there are people who wait for it. */
  during<T>(act: () => Promise<T>, people?: number): Promise<T>
  /** Waits while a crowd acts, two seconds at most. */
  letPass(): Promise<void>
}

export function makeCourtesy(most = mostMilliseconds): Courtesy {
  let acting = 0
  return {
    async during(act, people = 1) {
      acting += people
      try {
        return await act()
      } finally {
        acting -= people
      }
    },
    async letPass() {
      for (let waited = 0; acting >= crowd && waited < most; waited += lookEveryMilliseconds)
        await sleep(lookEveryMilliseconds)
    },
  }
}
