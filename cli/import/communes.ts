import { createRequire } from 'node:module'
import { type Division, importDivision } from '../../app/territories/index.ts'
import { OperatorError } from '../command.ts'
import type { Importer } from '../import.ts'
import { withProgress } from '../progress.ts'

/** The year of the official geographic code that our copy of the list holds; moves with the package. */
const generation = '2026'

/** Régions, départements, intercommunalities and communes, from the list installed with the site. */
export const communes: Importer = {
  usage: 'communes',
  async prepare(args) {
    if (args.length > 0) throw new OperatorError('Say: bin/tissons import communes')
    return async (sql, now) => {
      const division = readDivision()
      const done = await withProgress('territories', (move) =>
        importDivision(sql, division, generation, now, move),
      )
      const { inserted, updated, unchanged, closed } = done
      return [
        `Territories of ${generation}, ${done.communes} communes among them: ${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${closed} closed.`,
      ]
    }
  },
}

/** Its own entry point reads files beside the current folder: each list is asked for by name. */
export function readDivision(): Division {
  const require = createRequire(import.meta.url)
  const list = (name: string) => require(`@etalab/decoupage-administratif/data/${name}.json`)
  return {
    regions: list('regions'),
    departements: list('departements'),
    epcis: [...list('epci'), ...list('ept')],
    communes: list('communes'),
  }
}
