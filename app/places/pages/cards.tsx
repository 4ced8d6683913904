import { themes } from '../../associations/index.ts'
import { WhoActsHere } from '../../signatories/cards.tsx'
import { whoActsIn } from '../../signatories/index.ts'
import { localChartersOf } from '../queries/local-charters.ts'
import type { PlaceCard } from '../rules/card.ts'
import { LocalChartersHere } from '../views/local-charters.tsx'

/** What the rooms below tell of a place, in the order it is read; those upstairs follow, from `app/cards.ts`. */
export const placeCards: PlaceCard[] = [
  async ({ territory, db, lang }) => (
    <LocalChartersHere lang={lang} charters={await localChartersOf(db, territory.id)} />
  ),
  async ({ territory, db, lang, now }) => (
    <WhoActsHere {...{ territory, themes, lang, now }} who={await whoActsIn(db, territory.id)} />
  ),
]
