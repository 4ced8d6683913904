import type { Territory } from './territory.ts'

/** Whether a point is in a priority district; `too-close`: nearer to a border than perimeters are drawn finely. */
export type Answer = 'inside' | 'outside' | 'too-close'

/** The answer and every candidate district: the `sure` first ones surely hold the point, the others perhaps. */
export type DistrictAnswer = { answer: Answer; qpv: Territory[]; sure: number }

/**
 * Published perimeters are rounded: a corner may be 7 m off, and so may an address. Within twice that of a border
 * nobody can tell.
 */
export const closeMetres = 15

/** Inside one for sure is inside, whatever the others. */
export function answerOf(standings: { territory: Territory; is: 'inside' | 'close' }[]): DistrictAnswer {
  const surely = standings.filter(({ is }) => is === 'inside')
  const perhaps = standings.filter(({ is }) => is === 'close')
  const answer = surely.length > 0 ? 'inside' : perhaps.length > 0 ? 'too-close' : 'outside'
  const qpv = [...surely, ...perhaps].map(({ territory }) => territory)
  return { answer, qpv, sure: surely.length }
}
