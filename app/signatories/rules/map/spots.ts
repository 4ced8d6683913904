import type { Point } from '../../../kernel/geo.ts'
import type { Branch } from '../directory/tree.ts'
import type { Tally } from '../signatory.ts'
import { type Frame, placeIn } from './frame.ts'

/** A territory where somebody acts, and how many do. */
export type Here = Tally & { territory: Branch }
/** The same where it is drawn: a circle whose size tells, roughly, how many. */
export type Spot = Here & { x: number; y: number; radius: number }
/** Where a territory is; undefined when nobody told us. */
export type PointOf = (territory: Branch) => Point | undefined

/** One picture: its outlines and its spots; the small ones have a label. */
export type Picture = Frame & { label?: string; ground: string; lines: string; spots: Spot[] }

/** More circles would be a stain: the fullest are drawn, all are told in words. */
const mostSpots = 160
const [smallest, largest] = [9, 26]

/** @param most what the largest circle stands for, the same in every picture of a map. */
export function spotsIn(frame: Frame, here: readonly Here[], pointOf: PointOf, most: number): Spot[] {
  const fullestFirst = here.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostSpots)
  // Small ones are drawn last, above the large ones that would hide them.
  return fullestFirst.flatMap((each) => {
    const point = pointOf(each.territory)
    if (!point) return []
    const [x, y] = placeIn(frame, point)
    const radius = smallest + (largest - smallest) * Math.sqrt(sizeOf(each) / most)
    return [{ ...each, x, y, radius: Math.round(Math.min(radius, frame.height / 3)) }]
  })
}

/** What the largest circle stands for: networks, counted apart, have a circle when they are alone. */
export function mostOf(here: readonly Here[]): number {
  return Math.max(1, ...here.map(sizeOf))
}

function sizeOf({ associations, networks }: Tally): number {
  return Math.max(associations, networks)
}
