import type { IntakeState } from './state.ts'

type Counted = {
  examined: number
  waiting: number
  settled: number
  takenBack: number
  livedSince: number
  toTakeBack: number
}

/** How far a running import is; undefined when it waits for somebody. */
export function progressOf(
  state: IntakeState,
  total: number,
  counts: Counted,
): { doing: 'examining' | 'applying' | 'undoing'; done: number; total: number } | undefined {
  if (state === 'examining') return { doing: state, done: counts.examined, total }
  if (state === 'applying')
    return { doing: state, done: counts.settled, total: counts.settled + counts.waiting }
  if (state !== 'undoing') return undefined
  const done = counts.takenBack + counts.livedSince
  return { doing: state, done, total: done + counts.toTakeBack }
}
