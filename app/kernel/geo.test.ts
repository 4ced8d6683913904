import { describe, expect, it } from 'vitest'
import { boundsOf, isWithin, type MultiPolygon, pointInside, squareAround } from './geo.ts'

const crescent: MultiPolygon = [
  [
    [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
      [0, 2],
      [2.5, 2],
      [2.5, 1],
      [0, 1],
      [0, 0],
    ],
  ],
]
const ring: MultiPolygon = [
  [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
    [
      [1, 1],
      [1, 3],
      [3, 3],
      [3, 1],
      [1, 1],
    ],
  ],
]

describe('a point surely inside', () => {
  it.each([
    ['a square', squareAround({ lon: 2.35, lat: 48.85 }, 0.01)],
    ['a crescent', crescent],
    ['a square with a hole', ring],
    ['an island and its main land', [...squareAround({ lon: 9, lat: 9 }, 0.1), ...ring]],
  ])('is found in %s', (_shape, polygons) => {
    const point = pointInside(polygons)
    expect(isWithin(point, polygons)).toBe(true)
    expect(isWithin({ lon: point.lon + 1e-6, lat: point.lat + 1e-6 }, polygons)).toBe(true)
  })

  it('is in the largest part', () => {
    expect(pointInside([...squareAround({ lon: 9, lat: 9 }, 0.1), ...crescent]).lon).toBeLessThan(4)
  })
})

it('draws the box around every part', () => {
  expect(boundsOf([...ring, ...squareAround({ lon: 9, lat: -9 }, 2)])).toEqual([0, -10, 10, 4])
})
