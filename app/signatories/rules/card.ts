import type { ComponentChild } from 'preact'
import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'

/** What another room tells on the page of an association; `app/cards.ts` names them, in the order they are read. */
export type AssociationCard = (at: {
  association: { id: string; slug: string; name: string }
  db: Db
  lang: Lang
  now: Date
}) => Promise<ComponentChild>
