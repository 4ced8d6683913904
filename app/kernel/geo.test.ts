import { describe, expect, it } from 'vitest'
import { boundsOf, type MultiPolygon, metresPerDegree, pointInside, squareAround } from './geo.ts'
import { makeLocator } from './locator.ts'

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
    const { holding } = makeLocator([polygons], 1)
    expect(holding(point.lon, point.lat)).toEqual([0])
    expect(holding(point.lon + 1e-6, point.lat + 1e-6)).toEqual([0])
  })

  it('is in the largest part', () => {
    expect(pointInside([...squareAround({ lon: 9, lat: 9 }, 0.1), ...crescent]).lon).toBeLessThan(4)
  })
})

it('draws the box around every part', () => {
  expect(boundsOf([...ring, ...squareAround({ lon: 9, lat: -9 }, 2)])).toEqual([0, -10, 10, 4])
})

it('knows what a degree is worth from the equator to the pole', () => {
  // Known lengths of a degree of longitude, then of latitude, on WGS 84.
  expect(metresPerDegree(0).map(Math.round)).toEqual([111_319, 110_574])
  expect(metresPerDegree(45).map(Math.round)).toEqual([78_847, 111_132])
  expect(metresPerDegree(-90).map(Math.round)).toEqual([0, 111_694])
})
