import { parseArgs } from 'node:util'
import { importQpv, type QpvImport, type QpvImportFault, type Rejected } from '../../app/territories/index.ts'
import { OperatorError } from '../command.ts'
import type { Importer } from '../import.ts'
import { withProgress } from '../progress.ts'
import { readJson } from './file.ts'

const usage = 'qpv FILE.geojson [--generation YEAR] [--force]'

/** The official perimeters of the priority districts, from a GeoJSON file. */
export const qpv: Importer = {
  usage,
  async prepare(args) {
    const { file, generation, force } = readOptions(args)
    const content = await readJson(file)
    return async (sql, now) => {
      const outcome = await withProgress('districts', (onProgress) =>
        importQpv(sql, content, now, { generation, force, onProgress }),
      )
      if (!outcome.ok) throw new OperatorError(`${file}: ${faults[outcome.reason]}`)
      return report(outcome.value)
    }
  },
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { generation: { type: 'string' }, force: { type: 'boolean', default: false } },
    })
    const [file] = positionals
    const isYear = values.generation === undefined || /^20\d\d$/.test(values.generation)
    if (file && positionals.length === 1 && isYear) return { ...values, file, force: values.force }
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new OperatorError(`Say: bin/tissons import ${usage}`)
}

const faults: Record<QpvImportFault, string> = {
  'not-geojson': 'this is not a GeoJSON FeatureCollection. Nothing was imported.',
  'no-feature': 'the file holds no district. Nothing was imported.',
  'wrong-columns':
    'no district has the official columns (code_qp such as QN00101M, lib_qp, insee_com, lib_com, insee_dep, lib_dep) and a perimeter. Nothing was imported.',
  'not-degrees':
    'coordinates are not degrees of longitude and latitude: take the WGS 84 file, not Lambert 93. Nothing was imported.',
  'would-close-many':
    'the file lacks more than one district in twenty of its own generation: it looks like a piece of the list. Nothing was imported; add --force if the list really shrank that much.',
}

const reasons: Record<Rejected['reason'], string> = {
  'odd-code': 'its code is not a district code',
  'no-name': 'it has no name',
  'other-generation': 'its code is of another generation than the rest of the file',
  twice: 'its code is already in the file',
  'no-perimeter': 'it has no perimeter',
  'not-degrees': 'its coordinates are not degrees',
}

const mostShown = 20

function report({ rejected, unknownCommunes, ...counts }: QpvImport): string[] {
  const { generation, inserted, updated, unchanged, closed } = counts
  const hidden = rejected.length - mostShown
  return [
    `Priority districts, generation ${generation}: ${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${closed} closed, ${rejected.length} rejected.`,
    ...rejected.slice(0, mostShown).map(({ what, reason }) => `  rejected ${what}: ${reasons[reason]}`),
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
    ...(unknownCommunes.length > 0 ? [unknownLine(unknownCommunes)] : []),
  ]
}

function unknownLine(codes: string[]): string {
  const some = codes.slice(0, 5).join(', ')
  return `${codes.length} commune(s) not known yet (${some}${codes.length > 5 ? '…' : ''}): say bin/tissons import communes, then import the districts again.`
}
