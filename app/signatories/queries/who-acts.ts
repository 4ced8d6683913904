import { type Theme, themes } from '../../associations/index.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Territory } from '../../territories/index.ts'
import { actingThere, find, tallyOf } from '../rules/directory/find.ts'
import { pageOf } from '../rules/directory/order.ts'
import type { Filter } from '../rules/filter.ts'
import type { Signatory, Tally } from '../rules/signatory.ts'
import { currentDirectory } from './directory.ts'
import { branchesOf } from './entries.ts'

/** Associations and networks, said apart and never added. */
export type Actors = Tally

/** Who among the signatories acts in a territory: in it or in what it contains, and around it. */
export type WhoActs = {
  counts: Actors
  /** Themes that somebody takes care of, those of most associations first. */
  byTheme: (Actors & { theme: Theme })[]
  latest: Signatory[]
  /** Those who act in the whole of something wider, and so here too. */
  wider: (Actors & { territory: Territory })[]
}

const shownLatest = 6

/** From the directory: what is counted here is what one finds there. */
export async function whoActsIn(db: Db, territoryId: string): Promise<WhoActs> {
  const around = await branchesOf(db, [territoryId])
  const directory = await currentDirectory(db)
  const here: Filter = { words: [], territoryId }
  const found = find(directory, here)
  return {
    counts: found.count,
    byTheme: themes
      .map((theme) => ({ theme, ...tallyOf(directory, 'theme', theme, found) }))
      .filter(isSomebody)
      .toSorted((a, b) => b.associations - a.associations || a.theme.localeCompare(b.theme)),
    latest: pageOf(directory, found, here, undefined, shownLatest).lines,
    wider: around
      .filter(({ id }) => id !== territoryId)
      .map(({ ancestors: _above, point: _point, ...territory }) => ({
        territory,
        ...actingThere(directory, territory.id),
      }))
      .filter(isSomebody)
      .toSorted((a, b) => nearness(a.territory) - nearness(b.territory) || byName(a.territory, b.territory)),
  }
}

function isSomebody({ associations, networks }: Actors): boolean {
  return associations + networks > 0
}

const nearestFirst = ['group', 'commune', 'contract', 'epci', 'departement', 'region']
const nearness = ({ kind }: Territory) => nearestFirst.indexOf(kind)
const byName = (one: Territory, other: Territory) => one.name.localeCompare(other.name, 'fr')
