import type { LatLngBounds, LatLngTuple } from 'leaflet'
import Supercluster from 'supercluster'
import type { MapPlace } from '../rules/map/places.ts'

/** What stands at a point of the map: one place, or several too close together to be told apart. */
export type Group = {
  key: string
  at: LatLngTuple
  place?: MapPlace
  /** How many places: never how many associations, since one may act in several of them. */
  count: number
  /** Where the map goes when a group is opened: there it falls apart. */
  zoom: number
}

/** Gathers places that would hide one another. */
export function groupsOf(places: readonly MapPlace[], farthestZoom: number) {
  const index = new Supercluster<{ place: MapPlace }>({ radius: 56, maxZoom: farthestZoom - 1 })
  index.load(
    places.map((place) => ({
      type: 'Feature',
      properties: { place },
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    })),
  )
  return {
    shown(bounds: LatLngBounds, zoom: number): Group[] {
      const [west, south] = [Math.max(-180, bounds.getWest()), Math.max(-85, bounds.getSouth())]
      const [east, north] = [Math.min(180, bounds.getEast()), Math.min(85, bounds.getNorth())]
      return index.getClusters([west, south, east, north], Math.round(zoom)).map((each): Group => {
        const [lon = 0, lat = 0] = each.geometry.coordinates
        const at: LatLngTuple = [lat, lon]
        if (!('cluster' in each.properties)) {
          const { place } = each.properties
          return { key: place.id, at, place, count: 1, zoom }
        }
        const { cluster_id: id, point_count: count } = each.properties
        return { key: `${id}`, at, count, zoom: index.getClusterExpansionZoom(id) }
      })
    },
  }
}
