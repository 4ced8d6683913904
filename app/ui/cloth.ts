/** The six colours of the threads: dyers’ plants, one class each in weave.css. */
export const dyes = ['madder', 'weld', 'green', 'indigo', 'walnut', 'rose'] as const
export type Dye = (typeof dyes)[number]

/** A signatory’s thread: its colour, and the warp threads of the territories where it acts. */
export type Weft = { dye: Dye; network: boolean; warps: readonly number[] }

/** Warp threads on the loom. */
export const warpCount = 77
export const clothWidth = 720
const pitch = { x: 9, y: 8 }
const left = (clothWidth - (warpCount - 1) * pitch.x) / 2
const right = clothWidth - left
const top = 14
/** Bare warp above the cloth: the place of those who will sign. */
const bare = 76

export type Coloured = { dye: Dye; path: string }
export type ClothDrawing = {
  height: number
  ground: string
  /** Warp threads no one has claimed yet, then those of the territories where signatories act. */
  waiting: string
  claimed: string
  unders: Coloured[]
  floats: Coloured[]
  networks: string
  next: string
  shuttle: string
  eye: string
  roll: { outline: string; stripe: string; line: string } | undefined
}

/** Draws the cloth: a page of threads and, when some are rolled away, the roll under it. Same register, same cloth. */
export function drawCloth(wefts: readonly Weft[], rolled: number): ClothDrawing {
  const thickness = rolled > 0 ? Math.round(12 + 4 * Math.log10(rolled)) : 0
  const fell = top + bare
  const base = fell + wefts.length * pitch.y + 4
  const height = base + thickness + 15
  const y = (row: number) => base - 5 - row * pitch.y
  const claims = firstRows(wefts)
  const next = y(wefts.length)
  return {
    height,
    ground: `M${left - 9} ${fell}H${right + 9}V${base}H${left - 9}z`,
    waiting: warps(
      range(warpCount)
        .filter((warp) => !claims.has(warp))
        .map((warp) => [warp, base]),
    ),
    claimed: warps([...claims].map(([warp, row]) => [warp, y(row) + 4])),
    unders: byDye(
      wefts,
      (row) => `M${left - 10 - ((row * 7) % 5)} ${y(row)}H${right + 10 + ((row * 5) % 6)}`,
    ),
    floats: byDye(wefts, (row) => floatsOf(row, warpCount, left, y(row), pitch.x)),
    networks: wefts
      .map((weft, row) => (weft.network ? floatsOf(row, warpCount, left, y(row), pitch.x) : ''))
      .join(''),
    next: `M${left - 12} ${next}H436`,
    shuttle: `M424 ${next}q42-20 84 0q-42 20-84 0z`,
    eye: `M452 ${next}h28`,
    roll: thickness > 0 ? drawRoll(base, thickness) : undefined,
  }
}

/**
 * One row of the goose-eye pattern: where the weft floats over the warp. Rows and columns mirror every
 * twelve threads, which makes the diamonds.
 */
export function floatsOf(row: number, columns: number, x: number, y: number, step: number): string {
  const middle = (columns - 1) / 2
  const isOver = (column: number) => mod(zigzag(column - middle) + zigzag(row), 6) < 3
  let path = ''
  let pen = 0
  for (let column = 0; column < columns; column++) {
    if (!isOver(column)) continue
    const from = x + column * step
    while (column + 1 < columns && isOver(column + 1)) column++
    const to = x + column * step
    path += `${path ? `m${from - pen} 0` : `M${from} ${y}`}h${to - from}`
    pen = to
  }
  return path
}

function zigzag(n: number): number {
  return Math.abs(mod(n, 24) - 12)
}

function mod(a: number, b: number): number {
  return ((a % b) + b) % b
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i)
}

/** From which row each claimed warp thread takes its colour: the first signatory who acts there. */
function firstRows(wefts: readonly Weft[]): Map<number, number> {
  const rows = new Map<number, number>()
  wefts.forEach((weft, row) => {
    for (const warp of weft.warps) if (!rows.has(warp)) rows.set(warp, row)
  })
  return rows
}

function warps(lines: readonly (readonly [number, number])[]): string {
  return lines.map(([warp, to]) => `M${left + warp * pitch.x} ${top}V${to}`).join('')
}

/** One path per colour, however many threads: the page stays light. */
function byDye(wefts: readonly Weft[], draw: (row: number) => string): Coloured[] {
  const paths = new Map<Dye, string>()
  wefts.forEach(({ dye }, row) => {
    paths.set(dye, (paths.get(dye) ?? '') + draw(row))
  })
  return [...paths].map(([dye, path]) => ({ dye, path }))
}

function drawRoll(base: number, thickness: number) {
  const span = right - left + 18
  const middle = base + Math.round(thickness / 2)
  return {
    outline: `M${left - 9} ${base}h${span}v${thickness}h-${span}z`,
    stripe: `M${left - 9} ${middle - 3}h${span}`,
    line: `M${left - 9} ${middle + 4}h${span}`,
  }
}
