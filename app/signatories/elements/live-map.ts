import * as leaflet from 'leaflet'
import librarySheet from 'leaflet/dist/leaflet.css?url'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import ownSheet from '../../ui/styles/live-map.css?url'
import outlines from '../rules/map/departements.topojson?url'
import { answer, type MapPlace, type PlacesAnswer } from '../rules/map/places.ts'
import { groupsOf } from './map-groups.ts'
import { placePopup } from './map-popup.ts'

/** The words of the element’s attributes. */
export type MapWords = (name: string) => string

const farthestZoom = 15

/**
 * Brings the interactive map into an element: our own outlines and places, nothing from anyone else.
 * @returns what takes it away.
 * @throws when the places cannot be read.
 */
export async function openMap(host: HTMLElement, src: string, words: MapWords): Promise<() => void> {
  const [places, ground] = await Promise.all([
    readPlaces(src),
    readOutlines(),
    addSheet(librarySheet),
    addSheet(ownSheet),
  ])
  host.setAttribute('role', 'application')
  host.setAttribute('aria-label', words('label'))
  host.tabIndex = 0
  const map = leaflet.map(host, {
    // Ours: the library’s own works only while the map itself has the focus, not one of its places.
    keyboard: false,
    preferCanvas: true,
    zoomControl: false,
    attributionControl: false,
    maxZoom: farthestZoom,
    minZoom: 2,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    fadeAnimation: false,
  })
  leaflet.control.zoom({ zoomInTitle: words('zoom-in'), zoomOutTitle: words('zoom-out') }).addTo(map)
  leaflet.control.attribution({ prefix: false }).addTo(map)
  leaflet
    .geoJSON(ground, { interactive: false, style: threads(host), attribution: words('source') })
    .addTo(map)
  const shown = boundsOf(places)
  map.fitBounds(shown, { maxZoom: 12, padding: [30, 30] })
  const markers = drawPlaces(map, places, src, words)
  moveByKeys(host, map, markers)
  return () => map.remove()
}

/** By hand: the bundler’s own way would weigh on every page. Once is enough. */
function addSheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve()
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  document.head.append(link)
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => reject(new Error(`${href} did not come`)))
  })
}

async function readPlaces(src: string): Promise<MapPlace[]> {
  const response = await fetch(src, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`the places answered ${response.status}`)
  return answer((await response.json()) as PlacesAnswer)
}

async function readOutlines() {
  const response = await fetch(outlines)
  const topology = (await response.json()) as Topology<{ departements: GeometryCollection }>
  return feature(topology, topology.objects.departements)
}

/** A canvas knows no style sheet: colours are read from the page’s. */
function threads(host: Element): leaflet.PathOptions {
  const colour = (name: string) => getComputedStyle(host).getPropertyValue(name).trim()
  return { color: colour('--rule'), weight: 1, fillColor: colour('--paper'), fillOpacity: 1 }
}

function boundsOf(places: readonly MapPlace[]): leaflet.LatLngBounds {
  const all = places.map(({ lat, lon }) => leaflet.latLng(lat, lon))
  return all.length > 0 ? leaflet.latLngBounds(all) : leaflet.latLngBounds([41.3, -5.2], [51.15, 9.65])
}

/** Markers by what they stand for: those that stay keep the focus when the map moves. */
type Markers = Map<string, leaflet.Marker>

function drawPlaces(map: leaflet.Map, places: readonly MapPlace[], src: string, words: MapWords): Markers {
  const markers: Markers = new Map()
  const groups = groupsOf(places, farthestZoom)
  const draw = () => {
    const wanted = groups.shown(map.getBounds().pad(0.2), map.getZoom())
    const keys = new Set(wanted.map(({ key }) => key))
    for (const [key, marker] of markers)
      if (!keys.has(key)) {
        marker.remove()
        markers.delete(key)
      }
    for (const { key, at, place, count, zoom } of wanted) {
      if (markers.has(key)) continue
      const text = place ? place.label : words('several').replace('{n}', String(count))
      const size = place ? sizeOf(place) : 44
      const icon = leaflet.divIcon({
        html: numbered(place ? place.associations || place.networks : `${count}+`),
        className: place ? 'map-mark' : 'map-mark map-group',
        iconSize: [size, size],
      })
      const marker = leaflet.marker(at, { icon, alt: text, title: text }).addTo(map)
      marker.getElement()?.setAttribute('aria-label', text)
      if (place) marker.bindPopup(() => placePopup(place, src, words), { closeButton: true, autoPan: true })
      else marker.on('click keypress', () => map.setView(at, zoom))
      markers.set(key, marker)
    }
  }
  map.on('moveend', draw)
  draw()
  return markers
}

function numbered(text: string | number): HTMLElement {
  const span = document.createElement('span')
  span.textContent = String(text)
  return span
}

function sizeOf({ associations, networks }: MapPlace): number {
  return Math.min(48, 30 + 3 * Math.log2(1 + Math.max(associations, networks)))
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-90, 0],
  ArrowRight: [90, 0],
  ArrowUp: [0, -90],
  ArrowDown: [0, 90],
}

/** Arrows move, plus and minus zoom, Escape closes what a place opened and gives the focus back to it. */
function moveByKeys(host: HTMLElement, map: leaflet.Map, markers: Markers): void {
  let opened: leaflet.Marker | undefined
  map.on('popupopen', ({ popup }) => {
    opened = [...markers.values()].find((marker) => marker.getPopup() === popup)
    popup.getElement()?.querySelector('a')?.focus()
  })
  host.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    if (step) map.panBy(step)
    else if (event.key === '+' || event.key === '=') map.zoomIn()
    else if (event.key === '-') map.zoomOut()
    else if (event.key === 'Escape' && opened?.isPopupOpen()) {
      opened.closePopup()
      opened.getElement()?.focus()
    } else return
    event.preventDefault()
  })
}
