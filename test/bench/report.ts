import type { Comparison } from './rounds.ts'

/** One line of the report. `goal` is the least ratio that is good enough. */
export type Figure = Comparison & { id: string; what: string; goal: number }

/** The figures as a table for a terminal. */
export function table(figures: Figure[]): string {
  const head = ['', 'what', 'site /s', 'limit /s', 'ratio', 'goal', 'p99 ms', 'µs CPU', 'limit µs', '']
  const rows = figures.map((figure) => [
    figure.id,
    figure.what,
    whole(figure.value),
    whole(figure.limit),
    figure.ratio.toFixed(2),
    `≥ ${figure.goal}`,
    whole(figure.p99),
    figure.micros === undefined ? '' : whole(figure.micros),
    figure.limitMicros === undefined ? '' : whole(figure.limitMicros),
    figure.ratio >= figure.goal ? '✓' : 'below',
  ])
  const all = [head, ...rows]
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)))
  return all.map((row) => row.map((cell, i) => aligned(cell, widths[i] ?? 0, i)).join('  ')).join('\n')
}

function aligned(cell: string, width: number, column: number): string {
  return column < 2 ? cell.padEnd(width) : cell.padStart(width)
}

function whole(n: number): string {
  return Math.round(n).toLocaleString('en-GB')
}
