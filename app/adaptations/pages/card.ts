import type { ComponentChild } from 'preact'
import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { LocalCharter } from '../queries/charters.ts'

/** A piece of the public page of a local charter that a room upstairs brings. */
export type LocalCard = (of: {
  charter: LocalCharter
  db: Db
  lang: Lang
  now: Date
}) => Promise<ComponentChild>
