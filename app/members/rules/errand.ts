import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { TerritoryRole } from './role.ts'

/** Something small that waits for whoever tends a territory: what it is, and the one button that sees to it. */
export type Errand = {
  /** Its last day, or since when it waits: the sooner, the higher it stands. */
  at: Date
  words: (lang: Lang) => string
  button: (lang: Lang) => string
  /** A French path. */
  to: string
}

/** Who looks, and from which territory: what it contains is theirs too. */
export type Here = { territoryId: string; personId: string; role: TerritoryRole }

/** What a room brings to the desk of a territory; all stand in `app/desk.ts`. Only what this person may read. */
export type ErrandPart = (db: Db, here: Here, now: Date) => Promise<Errand[]>
