import {
  importOutlines,
  type OutlineFileFault,
  type OutlineImport,
  type OutlineKind,
} from '../../app/territories/index.ts'
import { OperatorError } from '../command.ts'
import type { Importer } from '../import.ts'
import { withProgress } from '../progress.ts'
import { readJson } from './file.ts'

const kinds: Record<string, OutlineKind> = {
  regions: 'region',
  departements: 'departement',
  epci: 'epci',
  communes: 'commune',
}
const usage = `outlines ${Object.keys(kinds).join('|')} FILE.geojson`

/** Contours of régions, départements, intercommunalities or communes, for maps, from GeoJSON or TopoJSON. */
export const outlines: Importer = {
  usage,
  async prepare([kindName = '', file, ...rest]) {
    const kind = kinds[kindName]
    if (!kind || !file || rest.length > 0) throw new OperatorError(`Say: bin/tissons import ${usage}`)
    const content = await readJson(file)
    return async (sql, now) => {
      const outcome = await withProgress('outlines', (onProgress) =>
        importOutlines(sql, content, kind, now, onProgress),
      )
      if (!outcome.ok) throw new OperatorError(`${file}: ${faults[outcome.reason]}`)
      return report(outcome.value, kindName)
    }
  },
}

const faults: Record<OutlineFileFault, string> = {
  'not-geojson': 'this is neither a GeoJSON FeatureCollection nor TopoJSON. Nothing was imported.',
  'no-feature': 'the file holds no feature. Nothing was imported.',
  'wrong-columns':
    'no feature has both an official code (column code, code_insee, insee_dep…) and a contour. Nothing was imported.',
  'not-degrees':
    'coordinates are not degrees of longitude and latitude: take the WGS 84 file, not Lambert 93. Nothing was imported.',
}

function report({ saved, unchanged, rejected, unknown }: OutlineImport, what: string): string[] {
  const some = (codes: string[]) => `${codes.slice(0, 10).join(', ')}${codes.length > 10 ? '…' : ''}`
  return [
    `Contours of ${what}: ${saved} saved, ${unchanged} unchanged, ${rejected.length} rejected, ${unknown.length} unknown.`,
    ...(rejected.length > 0 ? [`  rejected, without a code or a contour: ${some(rejected)}`] : []),
    ...(unknown.length > 0 ? [`  no territory has these codes: ${some(unknown)}`] : []),
  ]
}
