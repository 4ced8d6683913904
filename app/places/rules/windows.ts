import { boundsOf } from '../../kernel/geo.ts'
import { type Drawing, type Drawn, drawingOf, type Layers } from './drawing.ts'

/** A small map beside the large one, for land far from everything else. */
export type Window = { name: string; drawing: Drawing }

/** Mainland France and Corsica: west, south, east, north. */
const mainland = [-5.5, 41, 10, 51.5] as const
const insetWidth = 110

/**
 * The map of France: the mainland at large, then each far département in a window of its own, at its own scale.
 * Without any mainland, whatever there is shares one window.
 */
export function windowsOf(layers: Layers): { main: Drawing | undefined; insets: Window[] } {
  const placed = layers.others.filter(({ polygons, point }) => polygons || point)
  const near = placed.filter(isMainland)
  if (near.length === 0) return { main: drawingOf({ ...layers, others: placed }), insets: [] }
  const insets = placed
    .filter((one) => !isMainland(one))
    .flatMap((one) => {
      const drawing = drawingOf({ land: [], others: [one], here: [] }, insetWidth)
      return drawing ? [{ name: one.territory.name, drawing }] : []
    })
  return { main: drawingOf({ ...layers, others: near }), insets }
}

function isMainland({ polygons, point }: Drawn): boolean {
  const [west, south, east, north] = mainland
  const [lon, lat] = polygons ? middleOf(boundsOf(polygons)) : [point?.lon ?? 0, point?.lat ?? 0]
  return lon >= west && lon <= east && lat >= south && lat <= north
}

function middleOf([west, south, east, north]: readonly number[]): [number, number] {
  return [((west ?? 0) + (east ?? 0)) / 2, ((south ?? 0) + (north ?? 0)) / 2]
}
