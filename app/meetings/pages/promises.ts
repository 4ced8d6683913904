import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Decision } from '../queries/record.ts'
import type { Meeting } from '../rules/meeting.ts'
import type { Beside } from '../views/beside.ts'

/** A room upstairs that does something with what a meeting decided; the composition names it. */
export type DecisionCard = (at: {
  db: Db
  lang: Lang
  personId: string
  meeting: Meeting
  mayTend: boolean
  decisions: readonly Decision[]
}) => Promise<Beside>
