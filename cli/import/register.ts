import { openCsv, UnreadableCsv } from '../../app/platform/files/csv.ts'
import { importRegister, type RegisterImport, type WhyRejected } from '../../app/register/index.ts'
import { OperatorError } from '../command.ts'
import type { Importer } from '../import.ts'
import { withProgress } from '../progress.ts'
import { named } from './file.ts'

const usage = 'register FILE.csv'

/** A file of the national register of associations (RNA), waldec or import. */
export const register: Importer = {
  usage,
  // It puts a new table in the place of the one in use.
  as: 'owner',
  async prepare(args) {
    const [name, ...more] = args
    if (!name || more.length > 0 || name.startsWith('--'))
      throw new OperatorError(`Say: bin/tissons import ${usage}`)
    const path = named(name)
    const file = await openCsv(path)
    if (!file.ok) throw new OperatorError(`${path}: ${faults[file.reason]}`)
    return async (sql) => {
      const outcome = await withProgress('register, bytes', (move) =>
        importRegister(sql, file.value, (bytes) => move(bytes, file.value.size)).catch(unreadable(path)),
      )
      if (!outcome.ok) throw new OperatorError(`${path}: ${faults[outcome.reason]}`)
      return report(outcome.value)
    }
  },
}

const faults = {
  missing: 'there is no such file, or it may not be read.',
  compressed: 'this is an archive: unpack it and name the CSV file inside.',
  empty: 'this file is empty.',
  'wrong-columns':
    'this is not a file of the RNA: the columns id, siret, titre, groupement, position and adrs_libcommune (or libcom) are not all there. Nothing was imported.',
}

const reasons: Record<WhyRejected, string> = {
  'no-name': 'no name',
  'odd-number': 'its id is no RNA number',
  'odd-position': 'its position is neither A, D, S nor R',
  cut: 'the line is cut short',
}

function unreadable(path: string) {
  return (error: unknown): never => {
    if (!(error instanceof UnreadableCsv)) throw error
    throw new OperatorError(
      `${path}: a quote opened at line ${error.line} is never closed. Nothing was imported.`,
    )
  }
}

function report({
  source,
  added,
  updated,
  unchanged,
  closed,
  repeated,
  brokenAccents,
  ...no
}: RegisterImport): string[] {
  return [
    `National register (${source}): ${added} added, ${updated} updated (${closed} closed), ${unchanged} unchanged, ${no.rejectedCount} rejected.`,
    ...[...no.rejected].map(
      ([reason, lines]) => `  rejected, ${reasons[reason]}: lines ${lines.join(', ')}…`,
    ),
    ...(repeated > 0
      ? [`  ${repeated} line(s) name an entry that the file names again: the last one counts.`]
      : []),
    ...(brokenAccents > 0
      ? [
          `  ${brokenAccents} name(s) hold the mark of a lost accent: the file was damaged before it came here.`,
        ]
      : []),
  ]
}
