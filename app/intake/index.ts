import type { Db, Tx } from '../platform/db/database.ts'
import type { Lang } from '../platform/languages.ts'
import { forgetMailbox } from './acts/invite.ts'
import { messages } from './messages/index.ts'
import { keptFor } from './queries/invited.ts'

export { bringIn } from './acts/bring-in.ts'
export { forgetIntakes, postOlderInvitation, resumeIntakes, workOnIntake } from './jobs.ts'

import './facts.ts'
import './tables.ts'

/** On the team’s desk: lists of signatures given before the site. */
export const intakeLink = {
  to: () => '/equipe/imports',
  words: (lang: Lang) => messages(lang).list.title,
}

/** Mailboxes that imports keep until their letter leaves. */
export const intakeShelf = {
  name: 'reprises',
  take: (db: Db, { email }: { email: string }) => keptFor(db, email),
  forget: (tx: Tx, { email }: { email: string }) => forgetMailbox(tx, email),
}
