import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { boundsOf, type MultiPolygon, type Point, type Position, pointInside } from '../../../kernel/geo.ts'
import file from './departements.topojson?raw'

/** Of the départements of 2018, simplified: IGN, Admin Express COG, Licence Ouverte. Said under each map. */
type Outlines = Topology<{ departements: GeometryCollection<{ code: string; name: string }> }>

const topology = JSON.parse(file) as Outlines

/** The outline of a département, by the identifier of its territory; undefined where we have none. */
export function outlineOf(id: string): MultiPolygon | undefined {
  return outlines().get(id)?.polygons
}

/** Where the name of a département stands: a point surely inside. */
export function middleOf(id: string): Point | undefined {
  return outlines().get(id)?.middle
}

export function nameOf(id: string): string | undefined {
  return outlines().get(id)?.name
}

/** Every border once, as lines: shared ones are not drawn twice. */
export function borders(): Position[][] {
  known.borders ??= mesh(topology, topology.objects.departements).coordinates as Position[][]
  return known.borders
}

/** Overseas départements are far away: each is drawn in a frame of its own. */
export const overseas = ['971', '972', '973', '974', '976'].map((code) => `departement:${code}`)
/** So close together that they are drawn again, larger. */
export const aroundParis = ['75', '92', '93', '94'].map((code) => `departement:${code}`)

type Outline = { name: string; polygons: MultiPolygon; middle: Point }
// Decoded at the first map.
const known: { borders?: Position[][]; outlines?: Map<string, Outline> } = {}

function outlines(): Map<string, Outline> {
  known.outlines ??= new Map(
    feature(topology, topology.objects.departements).features.map(({ geometry, properties }) => {
      const polygons = (
        geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : geometry.type === 'Polygon'
            ? [geometry.coordinates]
            : []
      ) as MultiPolygon
      const { code, name } = properties
      return [`departement:${code}`, { name, polygons, middle: pointInside(largest(polygons)) }]
    }),
  )
  return known.outlines
}

/** Islands do not move the middle into the sea. */
function largest(polygons: MultiPolygon): MultiPolygon {
  const area = (polygon: MultiPolygon[number]) => {
    const [west, south, east, north] = boundsOf([polygon])
    return (east - west) * (north - south)
  }
  return polygons.toSorted((a, b) => area(b) - area(a)).slice(0, 1)
}
