import type { ComponentChild } from 'preact'
import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'

/** What another room tells of a place; `app/cards.ts` names those from upstairs, in the order they are read. */
export type PlaceCard = (at: {
  territory: Territory
  db: Db
  lang: Lang
  now: Date
}) => Promise<ComponentChild>
