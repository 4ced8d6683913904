import { describe, expect, it } from 'vitest'
import { readQpvFile } from './qpv-file.ts'

const square = [
  [
    [-20, 46],
    [-19, 46],
    [-19, 47],
    [-20, 47],
    [-20, 46],
  ],
]
const columns = {
  code_qp: 'QN99101M',
  lib_qp: "L'Écluse",
  insee_com: '99001,99002',
  lib_com: 'Valbrume, Saint-Amance',
  insee_dep: 'D99',
  lib_dep: 'La Tisse',
}

function feature(changed: object = {}, geometry: unknown = { type: 'Polygon', coordinates: square }) {
  return { type: 'Feature', properties: { ...columns, ...changed }, geometry }
}

function file(...features: unknown[]) {
  return { type: 'FeatureCollection', features }
}

describe('the official file of perimeters', () => {
  it('is read with its communes and its perimeter', () => {
    const read = readQpvFile(file(feature()))
    expect(read.ok && read.value).toEqual({
      generation: '2024',
      rejected: [],
      districts: [
        {
          code: 'QN99101M',
          name: 'L’Écluse',
          communes: [
            { code: '99001', name: 'Valbrume' },
            { code: '99002', name: 'Saint-Amance' },
          ],
          departement: { code: 'D99', name: 'La Tisse' },
          polygons: [square],
        },
      ],
    })
  })

  it('may name its columns in capitals, be of the first generation, leave rings open and tell altitudes', () => {
    const old = { CODE_QP: 'QP099001', NOM_QP: 'Les Quais' }
    const open = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0, 5],
            [1, 0, 5],
            [1, 1, 5],
          ],
        ],
      ],
    }
    const read = readQpvFile(file({ type: 'Feature', properties: old, geometry: open }))
    expect(read.ok && read.value.generation).toBe('2015')
    expect(read.ok && read.value.districts[0]?.polygons).toEqual([
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ])
  })

  it.each([
    ['odd-code', { code_qp: 'CN99101' }],
    ['no-name', { lib_qp: ' ' }],
    ['other-generation', { code_qp: 'QP099001' }],
    ['twice', {}],
  ])('rejects a district alone: %s', (reason, changed) => {
    const read = readQpvFile(file(feature(), feature(changed)))
    expect(read.ok && read.value.districts).toHaveLength(1)
    expect(read.ok && read.value.rejected.map((each) => each.reason)).toEqual([reason])
  })

  it.each([
    ['no-perimeter', null],
    ['no-perimeter', { type: 'Point', coordinates: [0, 0] }],
    ['no-perimeter', { type: 'Polygon', coordinates: [] }],
    [
      'no-perimeter',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            ['1', 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    ],
    [
      'no-perimeter',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
          ],
        ],
      },
    ],
    [
      'not-degrees',
      {
        type: 'Polygon',
        coordinates: [
          [
            [652_000, 6_862_000],
            [652_100, 6_862_000],
            [652_000, 6_862_100],
          ],
        ],
      },
    ],
  ])('rejects a district alone for its perimeter: %s', (reason, geometry) => {
    const read = readQpvFile(file(feature(), feature({ code_qp: 'QN99102M' }, geometry)))
    expect(read.ok && read.value.rejected).toEqual([{ what: 'QN99102M', reason }])
  })

  it.each([
    ['not-geojson', undefined],
    ['not-geojson', 'text'],
    ['not-geojson', { type: 'Topology' }],
    ['no-feature', file()],
    ['wrong-columns', file({ type: 'Feature', properties: { name: 'x' }, geometry: null })],
    ['wrong-columns', file(null, 3)],
    [
      'not-degrees',
      file(
        feature(
          {},
          {
            type: 'Polygon',
            coordinates: [
              [
                [652_000, 1],
                [652_100, 1],
                [652_000, 2],
              ],
            ],
          },
        ),
      ),
    ],
  ])('is refused whole: %s', (reason, content) => {
    expect(readQpvFile(content)).toEqual({ ok: false, reason })
  })
})
