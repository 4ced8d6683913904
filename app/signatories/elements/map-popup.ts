import type { MapPlace } from '../rules/map/places.ts'
import type { MapWords } from './live-map.ts'

/** As many names as fit in a small window; the list has the others. */
const mostNames = 6

/** What opens over a place: its name, how many act there, the first names, and the way to the whole list. */
export function placePopup(place: MapPlace, src: string, words: MapWords): HTMLElement {
  const box = document.createElement('div')
  box.className = 'map-popup'
  const title = document.createElement('strong')
  title.textContent = place.label
  const names = document.createElement('ul')
  const link = document.createElement('a')
  link.href = place.href
  link.textContent = words('see-list')
  box.append(title, names, link)
  void addNames(names, place, src)
  return box
}

/** The same data as anyone may read; without them the link remains. */
async function addNames(list: HTMLElement, place: MapPlace, src: string): Promise<void> {
  const url = new URL(place.href, location.href)
  url.pathname = new URL(src, location.href).pathname.replace(/\/carte\.json$/, '.json')
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' } })
    const { signataires } = (await response.json()) as { signataires: { nom: string; page: string }[] }
    list.append(...signataires.slice(0, mostNames).map(nameLine))
  } catch {
    list.remove()
  }
}

function nameLine({ nom, page }: { nom: string; page: string }): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  // Ours, whatever name the site is reached by.
  link.href = new URL(page, location.href).pathname
  link.textContent = nom
  item.append(link)
  return item
}
