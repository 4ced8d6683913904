/** A place of the interactive map. */
export type MapPlace = {
  id: string
  lon: number
  lat: number
  associations: number
  networks: number
  /** Its name and how many act there, in words. */
  label: string
  /** The list at this place, with what was asked already. */
  href: string
}

/** The same as it travels: columns are named once, and every link begins alike. */
export type PlacesAnswer = {
  /** The address of a list; `lieu` and `lieu-choice` are added. */
  list: string
  places: [
    id: string,
    name: string,
    lon: number,
    lat: number,
    associations: number,
    networks: number,
    label: string,
  ][]
}

export function answer({ list, places }: PlacesAnswer): MapPlace[] {
  return places.map(([id, name, lon, lat, associations, networks, label]) => {
    const query = new URLSearchParams({ lieu: name, 'lieu-choice': id })
    return {
      id,
      lon,
      lat,
      associations,
      networks,
      label,
      href: `${list}${list.includes('?') ? '&' : '?'}${query}`,
    }
  })
}
