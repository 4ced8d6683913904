import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { type CsvFile, openCsv, UnreadableCsv } from '../../app/platform/files/csv.ts'
import {
  type ImportStep,
  importRegister,
  type RegisterImport,
  type WhyRejected,
} from '../../app/register/index.ts'
import { OperatorError } from '../command.ts'
import type { Importer } from '../import.ts'
import { type Progress, withProgress } from '../progress.ts'
import { named } from './file.ts'

const usage = 'register FILE.csv…'

/** Files of the national registers: RNA (waldec, import), SIRENE. Those named together come in together. */
export const register: Importer = {
  usage,
  // It puts a new table in the place of the one in use.
  as: 'owner',
  async prepare(args) {
    if (args.length === 0 || args.some((name) => name.startsWith('--')))
      throw new OperatorError(`Say: bin/tissons import ${usage}`)
    const paths = args.map(named)
    const files = await Promise.all(paths.map(opened))
    return async (sql) => {
      const rejections = openRejections(paths)
      const outcome = await withProgress('register, bytes read', (move) =>
        importRegister(sql, files, { ...rejections, onRead: following(files, move), onStep: say }).catch(
          unreadable,
        ),
      )
      const kept = await rejections.close()
      if (!outcome.ok) throw new OperatorError(`${paths.join(', ')}: ${faults[outcome.reason]}`)
      return report(outcome.value, kept)
    }
  },
}

async function opened(path: string): Promise<CsvFile> {
  const file = await openCsv(path)
  if (!file.ok) throw new OperatorError(`${path}: ${faults[file.reason]}`)
  return file.value
}

/** How far all files together are. */
function following(files: readonly CsvFile[], move: Progress) {
  const total = files.reduce((sum, file) => sum + file.size, 0)
  const before = files.map((_, i) => files.slice(0, i).reduce((sum, file) => sum + file.size, 0))
  return (file: number, bytes: number) => move((before[file] ?? 0) + bytes, total)
}

const steps: Record<ImportStep, string> = {
  comparing: 'comparing with what is known',
  indexing: 'sorting for the search, and counting words',
  exchanging: 'putting the new register in place',
}

function say(step: ImportStep): void {
  console.error(`register: ${steps[step]}`)
}

/** Each rejected line and its reason, in a file beside the one it comes from: made when there is one to tell. */
function openRejections(paths: readonly string[]) {
  const opened = new Map<string, WriteStream>()
  return {
    onReject(file: number, line: number, why: WhyRejected) {
      const path = `${paths[file]}.rejected.csv`
      const known = opened.get(path)
      const stream = known ?? createWriteStream(path).on('error', () => {})
      if (!known) stream.write('line;reason\n')
      opened.set(path, stream)
      stream.write(`${line};${reasons[why]}\n`)
    },
    /** @returns the files that hold something. */
    async close(): Promise<string[]> {
      const closed = [...opened].map(async ([path, stream]) => {
        if (stream.errored) return []
        stream.end()
        await Promise.race([once(stream, 'finish'), once(stream, 'error')])
        return stream.errored ? [] : [path]
      })
      return (await Promise.all(closed)).flat()
    },
  }
}

const faults = {
  missing: 'there is no such file, or it may not be read.',
  compressed: 'this is an archive: unpack it and name the CSV file inside.',
  empty: 'this file is empty.',
  'wrong-columns':
    'not a file of the RNA (columns id, siret, titre, groupement, position, adrs_libcommune or libcom) nor of SIRENE (siren, denominationUniteLegale, categorieJuridiqueUniteLegale, etatAdministratifUniteLegale). Nothing was imported.',
}

const reasons: Record<WhyRejected, string> = {
  'no-name': 'no name',
  'odd-number': 'its number is no RNA number nor SIREN',
  'odd-position': 'its state is not one of the register (RNA: A, D, S or R; SIRENE: A or C)',
  cut: 'the line is cut short',
  'other-form': 'no association',
}

function unreadable(error: unknown): never {
  if (!(error instanceof UnreadableCsv)) throw error
  throw new OperatorError(`A quote opened at line ${error.line} is never closed. Nothing was imported.`)
}

function report(done: RegisterImport, kept: string[]): string[] {
  const { added, updated, closed, unchanged, repeated, brokenAccents, leftOut } = done
  const told = (count: number, words: string) => (count > 0 ? [`  ${count} ${words}`] : [])
  return [
    `National register (${done.sources.join(', ')}): ${added} added, ${updated} updated (${closed} closed), ${unchanged} unchanged, ${done.rejectedCount} rejected.`,
    ...[...done.rejected].map(([reason, count]) => `  ${count} rejected: ${reasons[reason]}`),
    ...kept.map((path) => `  each rejected line: ${path}`),
    ...told(leftOut, 'line(s) of SIRENE left out: no association, or no seat.'),
    ...told(repeated, 'line(s) name an entry that the file names again: the last one counts.'),
    ...told(
      brokenAccents,
      'name(s) hold the mark of a lost accent: the file was damaged before it came here.',
    ),
  ]
}
