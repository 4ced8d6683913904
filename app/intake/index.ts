import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'

export { bringIn } from './acts/bring-in.ts'
export { forgetIntakes, postOlderInvitation, resumeIntakes, workOnIntake } from './jobs.ts'

import './facts.ts'
import './tables.ts'

/** On the team’s desk: lists of signatures given before the site. */
export const intakeLink = {
  to: () => '/equipe/imports',
  words: (lang: Lang) => messages(lang).list.title,
}
