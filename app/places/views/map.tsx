import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { Drawing, Mark } from '../rules/drawing.ts'

/** A mark and the address of its page. */
export type Linked = Mark & { href: string }
export type LinkedDrawing = Omit<Drawing, 'others'> & { others: Linked[] }

type Props = {
  drawing: LinkedDrawing
  /** What the map shows, in a sentence. */
  label: string
  /** The place on the page where the same is said in words. */
  twin: string
  lang: Lang
}

/** A map drawn by the server: each shape leads to its page, and the list it twins comes after it. */
export function PlaceMap({ drawing, label, twin, lang }: Props) {
  const t = messages(lang).map
  const { width, height, land, others, here } = drawing
  return (
    <figure class="map">
      {others.length > 3 && (
        <a class="map-skip" href={`#${twin}`}>
          {t.skip}
        </a>
      )}
      <svg class="map-drawing" viewBox={`0 0 ${width} ${height}`}>
        <title>{label}</title>
        {land.map((path, i) => (
          <path key={i} class="map-land" d={path} />
        ))}
        {others.map((mark) => (
          <a key={mark.territory.id} href={localPath(lang, mark.href)} aria-label={mark.territory.name}>
            <title>{mark.territory.name}</title>
            <Shape mark={mark} kind="near" />
          </a>
        ))}
        {here.map((mark) => (
          <g key={mark.territory.id}>
            <title>{mark.territory.name}</title>
            <Shape mark={mark} kind="here" />
          </g>
        ))}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}

function Shape({ mark, kind }: { mark: Mark; kind: 'near' | 'here' }) {
  if (mark.path) return <path class={`map-${kind}`} d={mark.path} />
  return mark.at ? (
    <circle class={`map-${kind} map-dot`} cx={mark.at.x} cy={mark.at.y} r={kind === 'here' ? 10 : 8} />
  ) : null
}
