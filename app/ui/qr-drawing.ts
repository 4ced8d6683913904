import qrcode from 'qrcode-generator'

/** Modules on a side, the quiet border of four included, and the dark ones as an SVG path. */
export type QrDrawing = { size: number; path: string }

const border = 4

/** Medium correction: a fold or a stain on the paper is forgiven. @throws Error beyond some 2,300 characters. */
export function drawQr(text: string): QrDrawing {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const rows = Array.from({ length: count }, (_, row) =>
    darkRuns(count, (column) => code.isDark(row, column)),
  )
  const path = rows.flatMap((runs, row) =>
    runs.map(([from, length]) => `M${from + border} ${row + border}h${length}v1h-${length}z`),
  )
  return { size: count + 2 * border, path: path.join('') }
}

/** The same as a picture file, black on white. */
export function qrSvg(text: string): string {
  const { size, path } = drawQr(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}

function darkRuns(count: number, isDark: (column: number) => boolean): [from: number, length: number][] {
  const runs: [number, number][] = []
  for (let column = 0; column < count; column++) {
    const last = runs.at(-1)
    if (!isDark(column)) continue
    if (last && last[0] + last[1] === column) last[1] += 1
    else runs.push([column, 1])
  }
  return runs
}
