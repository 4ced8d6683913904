import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { placeHref, type Question } from '../rules/filter.ts'
import type { DirectoryMap } from '../rules/map/map.ts'
import type { Here, Picture, Spot } from '../rules/map/spots.ts'

type Linked = {
  question: Question
  lang: Lang
  /** In another site’s frame: links open a page of their own. */
  leaving?: boolean
}

/** Where those found act: a drawing whose circles are links. */
export function DrawnMap({ map, ...linked }: Linked & { map: DirectoryMap }) {
  const t = messages(linked.lang).map
  return (
    <figure class="who-map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} width={map.width} height={map.height}>
        <title>{t.title}</title>
        {map.pictures.map((picture) => (
          <PictureOf key={`${picture.x} ${picture.y}`} picture={picture} {...linked} />
        ))}
      </svg>
      <figcaption class="hint">
        {t.legend} {t.source}
      </figcaption>
    </figure>
  )
}

/** The same map in words. */
export function MapWords({ here, ...linked }: Linked & { here: readonly Here[] }) {
  return (
    <ul class="map-words">
      {here.map((each) => (
        <li key={each.territory.id}>
          <a href={hrefOf(each, linked)} rel="nofollow noopener" target={targetOf(linked)}>
            {each.territory.name}
          </a>{' '}
          {messages(linked.lang).facets.count(each)}
        </li>
      ))}
    </ul>
  )
}

function PictureOf({ picture, ...linked }: Linked & { picture: Picture }) {
  const { x, y, width, height, label, ground, lines, spots } = picture
  return (
    <>
      {label && <rect class="map-inset" x={x} y={y} width={width} height={height} rx="6" />}
      {ground && <path class={isShared(picture) ? 'map-ground map-shared' : 'map-ground'} d={ground} />}
      {lines && <path class="map-lines" d={lines} />}
      {label && (
        <text class="map-label" x={x + width / 2} y={y + height + 18}>
          {label}
        </text>
      )}
      {spots.map((spot) => (
        <SpotLink key={spot.territory.id} spot={spot} {...linked} />
      ))}
    </>
  )
}

/** Its number is of associations; a ring says that networks act there too. */
function SpotLink({ spot, ...linked }: Linked & { spot: Spot }) {
  const t = messages(linked.lang).facets
  const { x, y, radius, territory, associations, networks } = spot
  const kind = networks === 0 ? 'spot' : associations === 0 ? 'spot spot-network' : 'spot spot-both'
  return (
    <a
      class={kind}
      href={hrefOf(spot, linked)}
      target={targetOf(linked)}
      aria-label={`${territory.name}, ${t.count(spot)}`}
    >
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y + 5}>
        {associations || networks}
      </text>
    </a>
  )
}

/** Places without an outline stand on ground that they share. */
function isShared({ label, spots }: Picture): boolean {
  return !label && spots.length > 0
}

function hrefOf({ territory }: Here, { question, lang }: Linked): string {
  return localPath(lang, placeHref(question, territory))
}

function targetOf({ leaving }: Linked): '_blank' | undefined {
  return leaving ? '_blank' : undefined
}
