import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCoordinates } from './coordinates.ts'

it.each([
  ['48.85, 2.35', 48.85, 2.35],
  ['48.85,2.35', 48.85, 2.35],
  ['48.85 2.35', 48.85, 2.35],
  ['  48.8566/2.3522 ', 48.8566, 2.3522],
  ['48,85 ; 2,35', 48.85, 2.35],
  ['48,85;2,35', 48.85, 2.35],
  ['48,85 2,35', 48.85, 2.35],
  ['48,85, 2,35', 48.85, 2.35],
  ['48,85,2,35', 48.85, 2.35],
  ['48, 2', 48, 2],
  ['48 2', 48, 2],
  ['geo:48.85,2.35', 48.85, 2.35],
  ['-21.12, 55.53', -21.12, 55.53],
  ['−21,12 ; 55,53', -21.12, 55.53],
  ['48.85° N, 2.35° E', 48.85, 2.35],
  ['48,85°N 1,55°O', 48.85, -1.55],
  ['2.35 E, 48.85 N', 48.85, 2.35],
  ['21.12S 55.53E', -21.12, 55.53],
  ['14.6 n 61.07 w', 14.6, -61.07],
  ['48°51\'00"N 2°21\'00"E', 48.85, 2.35],
  ['48°51’00.0”N 2°21’00.0”E', 48.85, 2.35],
  ['48° 51′ N, 2° 21′ E', 48.85, 2.35],
  ['-90, 180', -90, 180],
])('reads %j', (text, lat, lon) => {
  const point = readCoordinates(text)
  expect(point?.lat).toBeCloseTo(lat, 9)
  expect(point?.lon).toBeCloseTo(lon, 9)
})

it.each([
  '',
  'Valbrume',
  '75020',
  '12 rue des Lilas, 75020 Paris',
  '48,85',
  '48,2',
  '48.85',
  '48.85,',
  '91, 2',
  '48.85, 181',
  '48.85 N, 2.35 N',
  '-48.85 S, 2.35 E',
  '48°61\'00"N 2°21\'00"E',
  '48.85, 2.35, 120',
  '1e3, 2',
  'NaN, NaN',
  '12,5 13,5 14,5',
])('reads nothing in %j', (text) => {
  expect(readCoordinates(text)).toBeUndefined()
})

it('reads back every place on Earth as it was written', () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((each) => each / 1e5)
  fc.assert(
    fc.property(
      degrees(90),
      degrees(180),
      fc.constantFrom(', ', ' ; ', ' '),
      fc.boolean(),
      (lat, lon, gap, french) => {
        const write = (value: number) => value.toFixed(5).replace('.', french ? ',' : '.')
        expect(readCoordinates(`${write(lat)}${gap}${write(lon)}`)).toEqual({ lat: lat + 0, lon: lon + 0 })
      },
    ),
  )
})

it('never fails on anything typed', () => {
  fc.assert(fc.property(fc.string(), (text) => void readCoordinates(text)))
})
