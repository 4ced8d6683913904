import type { Source } from '../../rules/register-entry.ts'
import { type Layout, readEntry } from '../../rules/register-file.ts'
import { copyLine } from '../../rules/register-row.ts'
import type { RegisterFile } from './read-files.ts'

/** The lines of some entries, in the order of the files, which what was read by length has lost. */
export async function* linesAgain(
  files: readonly RegisterFile[],
  layouts: readonly Layout[],
  repeated: ReadonlyMap<string, Source>,
): AsyncGenerator<string> {
  for (const [i, file] of files.entries())
    for await (const rows of file.batches(() => {})) {
      let lines = ''
      for (const { cells } of rows) {
        const entry = readEntry(cells, layouts[i] as Layout)
        if (entry.ok && repeated.get(entry.value.id) === entry.value.source) lines += copyLine(entry.value)
      }
      if (lines !== '') yield lines
    }
}
