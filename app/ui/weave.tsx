import { clothWidth, drawCloth, dyes, floatsOf, type Weft } from './cloth.ts'

export { type Dye, type Weft, warpCount } from './cloth.ts'

interface ClothProps {
  /** One thread per signatory, oldest first; some thirty at most. */
  wefts: readonly Weft[]
  /** How many signatories came before those: their cloth is rolled on the lower beam. */
  rolled: number
  /** What the picture shows, in words. */
  title: string
}

/** The cloth of the register on its loom. The shuttle holds the next thread. */
export function Cloth({ wefts, rolled, title }: ClothProps) {
  const cloth = drawCloth(wefts, rolled)
  const { height, roll } = cloth
  return (
    <svg class="cloth" viewBox={`0 0 ${clothWidth} ${height}`} width={clothWidth} height={height} role="img">
      <title>{title}</title>
      <path class="cloth-ground" d={cloth.ground} />
      {cloth.unders.map(({ dye, path }) => (
        <path key={dye} class={`cloth-under ${dye}`} d={path} />
      ))}
      <path class="warp" d={cloth.waiting} />
      <path class="warp warp-claimed" d={cloth.claimed} />
      {cloth.floats.map(({ dye, path }) => (
        <path key={dye} class={`cloth-float ${dye}`} d={path} />
      ))}
      {cloth.networks && <path class="cloth-network" d={cloth.networks} />}
      <path class="cloth-next" d={cloth.next} />
      <path class="shuttle" d={cloth.shuttle} />
      <path class="shuttle-eye" d={cloth.eye} />
      {roll && <path class="cloth-roll" d={roll.outline} />}
      {roll && <path class="thread madder" d={roll.stripe} />}
      {roll && <path class="cloth-under weld" d={roll.line} />}
      <path class="beam" d={`M8 9h${clothWidth - 16}M8 ${height - 8}h${clothWidth - 16}`} />
    </svg>
  )
}

const markThreads = 13

/** A scrap of cloth of one’s own: the same seed always gives the same. Decoration, hidden from assistive technology. */
export function WeaveMark({ seed }: { seed: string }) {
  const number = hash(seed)
  const dyeOf = (row: number) => dyes[(number >>> (Math.abs(6 - row) * 4)) % dyes.length]
  return (
    <svg class="weave-mark" viewBox="0 0 68 68" width="68" height="68" aria-hidden="true">
      <path class="warp" d={rows((i) => `M${4 + i * 5} 1v66`)} />
      {Array.from({ length: markThreads }, (_, row) => (
        <path
          key={row}
          class={`mark-float ${dyeOf(row)}`}
          d={floatsOf(row + (number % 24), markThreads, 4, 4 + row * 5, 5)}
        />
      ))}
    </svg>
  )
}

function rows(draw: (i: number) => string): string {
  return Array.from({ length: markThreads }, (_, i) => draw(i)).join('')
}

/** FNV-1a: small, even, the same everywhere. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (const character of text) h = Math.imul(h ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return h >>> 0
}
