import { SingleBar } from 'cli-progress'

export type Progress = (done: number, of: number) => void

/**
 * Shows how far a long command is, aside from its report: a bar in a terminal, else a line each quarter.
 * @param during is told to move on, and its answer given back once the bar is put away.
 * @example await withProgress('communes', (move) => importDivision(sql, division, '2026', now, move))
 */
export async function withProgress<T>(what: string, during: (move: Progress) => Promise<T>): Promise<T> {
  const shown = process.stderr.isTTY ? bar(what) : lines(what)
  try {
    return await during(shown.move)
  } finally {
    shown.end()
  }
}

function bar(what: string): { move: Progress; end(): void } {
  const single = new SingleBar({
    format: `${what} {bar} {percentage} % ({value}/{total})`,
    hideCursor: true,
    stream: process.stderr,
  })
  single.start(1, 0)
  return {
    move(done, of) {
      single.setTotal(of)
      single.update(done)
    },
    end: () => single.stop(),
  }
}

function lines(what: string): { move: Progress; end(): void } {
  let said = 0
  return {
    move(done, of) {
      const quarter = Math.floor((4 * done) / of)
      if (quarter > said) console.error(`${what}: ${done}/${of}`)
      said = Math.max(said, quarter)
    },
    end: () => {},
  }
}
