import type { ComponentChild } from 'preact'
import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Decision } from '../queries/record.ts'
import type { Meeting } from '../rules/meeting.ts'

/** What other rooms tell beside each decision of a meeting, and once under them all. */
export type Beside = { of: ReadonlyMap<string, ComponentChild>; under: ComponentChild }

/** A room upstairs that does something with what a meeting decided; the composition names it. */
export type DecisionCard = (at: {
  db: Db
  lang: Lang
  personId: string
  meeting: Meeting
  mayTend: boolean
  decisions: readonly Decision[]
}) => Promise<Beside>
