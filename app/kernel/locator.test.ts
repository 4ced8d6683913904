import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MultiPolygon, metresPerDegree, type Position, squareAround } from './geo.ts'
import { makeLocator } from './locator.ts'

const close = 15

/** Every 5 m from 60 m west of a square’s western side to 60 m inside it. */
function crossing(at: { lon: number; lat: number }) {
  const { locate } = makeLocator([squareAround(at, 0.01)], close)
  const [perLon] = metresPerDegree(at.lat)
  return [-60, -20, -16, -14, 0, 14, 16, 20, 60].map(
    (metres) => locate(wrapped(at.lon - 0.005 + metres / perLon), at.lat)[0]?.is ?? 'outside',
  )
}

function wrapped(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon
}

const expected = [
  ...['outside', 'outside', 'outside', 'close', 'close', 'close'],
  ...['inside', 'inside', 'inside'],
]

describe('standing near a border', () => {
  it.each([
    ['in Paris', 2.35, 48.85],
    ['in Mayotte, south of the equator', 45.22, -12.78],
    ['in Réunion', 55.45, -20.88],
    ['in Guyane, near the equator', -52.33, 4.92],
    ['in Tahiti', -149.56, -17.53],
    ['in Wallis, near the date line', -176.2, -13.28],
    ['far in the north', 15.6, 78.2],
  ])('is a matter of metres %s', (_where, lon, lat) => {
    expect(crossing({ lon, lat })).toEqual(expected)
  })

  it('is the same across the date line, however the square is written', () => {
    expect(crossing({ lon: -179.9951, lat: -16.5 })).toEqual(expected)
    // Beyond 180°, as some Pacific files write it.
    expect(crossing({ lon: 180.002, lat: -16.5 })).toEqual(expected)
  })

  it('takes the cut along the date line for no border', () => {
    const west: MultiPolygon = [box(179.99, -16.51, 180, -16.49)]
    const east: MultiPolygon = [box(-180, -16.51, -179.99, -16.49)]
    const { locate } = makeLocator([[...west, ...east]], close)
    for (const lon of [179.9999, 179.99999, -179.99999, -179.9999])
      expect(locate(lon, -16.5)).toEqual([{ area: 0, is: 'inside' }])
    expect(locate(179.99, -16.5)).toEqual([{ area: 0, is: 'close' }])
  })

  it('names every area where several overlap, and none far away', () => {
    const square = squareAround({ lon: 2.35, lat: 48.85 }, 0.01)
    const { locate } = makeLocator([square, squareAround({ lon: 2.355, lat: 48.85 }, 0.01)], close)
    expect(locate(2.3525, 48.85)).toEqual([
      { area: 0, is: 'inside' },
      { area: 1, is: 'inside' },
    ])
    expect(locate(2.35, 48.85)).toEqual([
      { area: 0, is: 'inside' },
      { area: 1, is: 'close' },
    ])
    expect(locate(2.4, 48.85)).toEqual([])
    expect(locate(-170, -80)).toEqual([])
  })

  it('knows a hole, and a piece inside the hole', () => {
    const ring: MultiPolygon = [
      [...box(0, 0, 0.04, 0.04), ...box(0.01, 0.01, 0.03, 0.03)],
      box(0.018, 0.018, 0.022, 0.022),
    ]
    const { locate, holding } = makeLocator([ring], close)
    expect(locate(0.005, 0.005)).toEqual([{ area: 0, is: 'inside' }])
    expect(locate(0.015, 0.015)).toEqual([])
    expect(locate(0.02, 0.02)).toEqual([{ area: 0, is: 'inside' }])
    expect(locate(0.01, 0.02)).toEqual([{ area: 0, is: 'close' }])
    expect(holding(0.01, 0.02)).toEqual([0])
    expect(holding(0.015, 0.015)).toEqual([])
  })
})

it('answers like a plain look at every side, whatever the shape', () => {
  const coordinate = fc.integer({ min: 0, max: 200 }).map((n) => n / 20_000)
  const corner = fc.tuple(coordinate, coordinate)
  const shape = fc.array(corner, { minLength: 3, maxLength: 60 })
  fc.assert(
    fc.property(shape, corner, fc.constantFrom(48.85, -17.5, 4.9, -12.8), (corners, [x, y], lat) => {
      const ring = corners.map(([lon, up]): Position => [lon, lat + up])
      const polygon = [[...ring, ring[0] as Position]]
      const [found] = makeLocator([[polygon]], close).locate(x, lat + y)
      expect(found?.is).toBe(plainly(polygon[0] ?? [], x, lat + y))
    }),
    { numRuns: 500 },
  )
})

/** The same question asked of every side, by the definition. */
function plainly(ring: Position[], lon: number, lat: number): string | undefined {
  const [perLon, perLat] = metresPerDegree(lat)
  let isInside = false
  for (let i = 1; i < ring.length; i++) {
    const [a = [0, 0], b = [0, 0]] = [ring[i - 1], ring[i]]
    const [ax, ay, bx, by] = [
      (a[0] - lon) * perLon,
      (a[1] - lat) * perLat,
      (b[0] - lon) * perLon,
      (b[1] - lat) * perLat,
    ]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length))
    if (Math.hypot(ax + part * (bx - ax), ay + part * (by - ay)) <= close) return 'close'
    if (ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0) isInside = !isInside
  }
  return isInside ? 'inside' : undefined
}

function box(west: number, south: number, east: number, north: number): Position[][] {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]
}
