import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'

export type Point = { day: string; count: number }

/** A drawing of a count over time, in the units of its view box. */
export type Chart = {
  width: number
  height: number
  area: string
  line: string
  /** Heights of round numbers, and moments worth naming. */
  levels: { y: number; count: number }[]
  moments: { x: number; day: string; anchor: 'start' | 'middle' | 'end' }[]
}

const width = 640
const height = 200
const box = { left: 44, right: width - 12, top: 14, bottom: height - 30 }

/** A step for each day: a count stays what it is until somebody signs or leaves. @param points two at least, in order */
export function drawChart(points: readonly Point[]): Chart {
  const at = ({ day }: { day: string }) => new Date(`${day}T00:00:00Z`)
  const [first, last] = [points[0] ?? { day: '2026-01-01' }, points.at(-1) ?? { day: '2026-01-02' }]
  const x = scaleUtc([at(first), at(last)], [box.left, box.right])
  const most = Math.max(1, ...points.map(({ count }) => count))
  const y = scaleLinear([0, most], [box.bottom, box.top]).nice(4)
  const across = (point: Point) => round(x(at(point)))
  const up = (point: Point) => round(y(point.count))
  const drawn = turns(points)
  return {
    width,
    height,
    area: area<Point>(across, box.bottom, up).curve(curveStepAfter)(drawn) ?? '',
    line: line<Point>(across, up).curve(curveStepAfter)(drawn) ?? '',
    levels: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((count) => ({ y: round(y(count)), count })),
    moments: [
      { x: box.left, day: first.day, anchor: 'start' },
      { x: box.right, day: last.day, anchor: 'end' },
    ],
  }
}

/** Only the days on which the count moved, and the last: the page stays light after ten years. */
function turns(points: readonly Point[]): Point[] {
  return points.filter((point, i) => i === points.length - 1 || point.count !== points[i - 1]?.count)
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}

/** The last day kept of each month, newest first: what a table can hold. */
export function monthEnds<T extends { day: string }>(days: readonly T[]): T[] {
  const last = new Map(days.map((day) => [day.day.slice(0, 7), day]))
  return [...last.values()].reverse()
}
