import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { addressOf, placedAt, type Question } from '../rules/filter.ts'
import type { DirectoryMap } from '../rules/map/map.ts'
import type { Here, Picture, Spot } from '../rules/map/spots.ts'

type Props = {
  map: DirectoryMap
  /** The address of what makes it interactive. */
  script: string | undefined
  question: Question
  lang: Lang
}

/** Where those found act: a drawing whose circles are links, and the same in words under it. */
export function SignatoryMap({ map, script, question, lang }: Props) {
  const t = messages(lang).map
  return (
    <>
      <signatory-map
        src={addressOf(localPath(lang, '/signataires/carte.json'), { ...question, view: 'list' })}
        script={script}
        open-words={t.open}
        close-words={t.close}
        loading={t.loading}
        failed={t.failed}
        label={t.interactive}
        zoom-in={t.zoomIn}
        zoom-out={t.zoomOut}
        see-list={t.seeList}
        several={t.several}
        source={t.source}
      >
        <figure class="who-map">
          <svg viewBox={`0 0 ${map.width} ${map.height}`} width={map.width} height={map.height}>
            <title>{t.title}</title>
            {map.pictures.map((picture) => (
              <PictureOf key={`${picture.x} ${picture.y}`} {...{ picture, question, lang }} />
            ))}
          </svg>
          <figcaption class="hint">
            {t.legend} {t.source}
          </figcaption>
        </figure>
      </signatory-map>
      <section aria-labelledby="carte-mots">
        <h3 id="carte-mots">{t.inWords}</h3>
        <ul class="map-words">
          {map.here.map((here) => (
            <li key={here.territory.id}>
              <a href={hrefOf(here, question, lang)} rel="nofollow">
                {here.territory.name}
              </a>{' '}
              {messages(lang).facets.count(here)}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function PictureOf({ picture, question, lang }: Pick<Props, 'question' | 'lang'> & { picture: Picture }) {
  const { x, y, width, height, label, ground, lines, spots } = picture
  return (
    <>
      {label && <rect class="map-inset" x={x} y={y} width={width} height={height} rx="6" />}
      {ground && (
        <path class={label || spots.length === 0 ? 'map-ground' : 'map-ground map-shared'} d={ground} />
      )}
      {lines && <path class="map-lines" d={lines} />}
      {label && (
        <text class="map-label" x={x + width / 2} y={y + height + 18}>
          {label}
        </text>
      )}
      {spots.map((spot) => (
        <SpotLink key={spot.territory.id} {...{ spot, question, lang }} />
      ))}
    </>
  )
}

/** Its number is of associations; a ring says that networks act there too. */
function SpotLink({ spot, question, lang }: Pick<Props, 'question' | 'lang'> & { spot: Spot }) {
  const t = messages(lang).facets
  const { x, y, radius, territory, associations, networks } = spot
  const kind = networks === 0 ? 'spot' : associations === 0 ? 'spot spot-network' : 'spot spot-both'
  return (
    <a class={kind} href={hrefOf(spot, question, lang)} aria-label={`${territory.name}, ${t.count(spot)}`}>
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y + 5}>
        {associations || networks}
      </text>
    </a>
  )
}

/** A district has nothing under it: its list is next. */
function hrefOf({ territory }: Here, question: Question, lang: Lang): string {
  const next = placedAt(question, territory)
  return addressOf(
    localPath(lang, '/signataires'),
    territory.kind === 'qpv' ? { ...next, view: 'list' } : next,
  )
}
