import { parseArgs } from 'node:util'
import {
  type ContractImport,
  type ContractImportFault,
  type ContractRejection,
  importContracts,
} from '../../app/territories/index.ts'
import { OperatorError } from '../command.ts'
import type { Importer } from '../import.ts'
import { withProgress } from '../progress.ts'
import { readJson } from './file.ts'

const usage = 'contracts FILE.geojson [--generation YEAR] [--force]'

/** The contrats de ville and what each covers, from a GeoJSON file. */
export const contracts: Importer = {
  usage,
  async prepare(args) {
    const { file, generation, force } = readOptions(args)
    const content = await readJson(file)
    return async (sql, now) => {
      const outcome = await withProgress('contracts', (onProgress) =>
        importContracts(sql, content, now, { generation, force, onProgress }),
      )
      if (!outcome.ok) throw new OperatorError(`${file}: ${faults[outcome.reason]}`)
      return report(outcome.value, generation)
    }
  },
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        generation: { type: 'string', default: '2024' },
        force: { type: 'boolean', default: false },
      },
    })
    const [file] = positionals
    if (file && positionals.length === 1 && /^20\d\d$/.test(values.generation)) return { ...values, file }
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new OperatorError(`Say: bin/tissons import ${usage}`)
}

const faults: Record<ContractImportFault, string> = {
  'not-geojson': 'this is not a GeoJSON FeatureCollection. Nothing was imported.',
  'no-feature': 'the file holds no contract. Nothing was imported.',
  'wrong-columns':
    'no contract has the official columns (code_cv such as CN00101I, lib_cv, codgeo, insee_dep). Nothing was imported.',
  'would-close-many':
    'the file lacks more than one contract in twenty of those known: it looks like a piece of the list. Nothing was imported; add --force if the list really shrank that much.',
}

const reasons: Record<ContractRejection['reason'], string> = {
  'odd-code': 'its code is not that of a contrat de ville',
  'covers-nothing': 'what it covers is neither a SIREN nor the code of a commune',
}

const mostShown = 20

function report({ rejected, unknownPlaces, ...counts }: ContractImport, generation: string): string[] {
  const { inserted, updated, unchanged, closed } = counts
  const some = unknownPlaces.slice(0, 5).join(', ')
  return [
    `Contrats de ville of ${generation}: ${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${closed} closed, ${rejected.length} rejected.`,
    ...rejected.slice(0, mostShown).map(({ what, reason }) => `  rejected ${what}: ${reasons[reason]}`),
    ...(rejected.length > mostShown ? [`  and ${rejected.length - mostShown} more`] : []),
    ...(unknownPlaces.length > 0
      ? [
          `${unknownPlaces.length} place(s) not known yet (${some}${unknownPlaces.length > 5 ? '…' : ''}): say bin/tissons import communes, then import the contracts again.`,
        ]
      : []),
  ]
}
