import type { ComponentChild } from 'preact'
import { themes } from '../../associations/index.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { WhoActsHere } from '../../signatories/cards.tsx'
import { whoActsIn } from '../../signatories/index.ts'
import type { Territory } from '../../territories/index.ts'
import { localChartersOf } from '../queries/local-charters.ts'
import { LocalChartersHere } from '../views/local-charters.tsx'

export type PlaceCard = (at: {
  territory: Territory
  db: Db
  lang: Lang
  now: Date
}) => Promise<ComponentChild>

/** What other rooms tell of a place, in the order it is read. A room that has something to say adds a line. */
export const placeCards: PlaceCard[] = [
  async ({ territory, db, lang }) => (
    <LocalChartersHere lang={lang} charters={await localChartersOf(db, territory.id)} />
  ),
  async ({ territory, db, lang, now }) => (
    <WhoActsHere {...{ territory, themes, lang, now }} who={await whoActsIn(db, territory.id)} />
  ),
]
