import { mailboxesOf } from '../../members/index.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Note } from '../rules/note-form.ts'
import { knownByIdOrName } from './noting.ts'

/** The association one did something with: known here, or named with a mailbox to write to. */
export type Other = { id: string; name: string; email?: string } | { name: string; email: string }

/**
 * A named signatory, or the name and mailbox that were typed. Unknown and silent ones look alike. A mailbox is
 * asked for when there is none to write to.
 * @param choice what was chosen in the list of suggestions, if anything.
 */
export async function whoIs(db: Db, typed: Note['with'], choice: string): Promise<Other | undefined> {
  const known = await knownByIdOrName(db, { id: choice, name: typed.name })
  if (!known) return typed.email ? { name: typed.name, email: typed.email } : undefined
  if ((await mailboxesOf(db, known.id)).length > 0) return { id: known.id, name: known.name }
  return typed.email ? { id: known.id, name: known.name, email: typed.email } : undefined
}
