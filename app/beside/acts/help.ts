import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import { type HelpAnswers, helpMinutes } from '../rules/help.ts'
import '../tables.ts'

type Helper = { personId: string; sessionHash: string }

/** Begins to help, in this session alone. Helping somebody else ends the help before. */
export async function beginHelp(
  tx: Tx,
  { personId, sessionHash }: Helper,
  { helped, structure, role }: HelpAnswers,
  now: Date,
): Promise<void> {
  const help = {
    id: newId(),
    person_id: personId,
    helped,
    structure_kind: structure.kind,
    structure: structure.name,
    role,
    began_at: now,
    ends_at: new Date(now.getTime() + helpMinutes * 60_000),
  }
  await tx
    .insertInto('helps')
    .values({ ...help, session_hash: sessionHash })
    .onConflict((conflict) => conflict.column('session_hash').doUpdateSet(help))
    .execute()
}

/** Ends a help, as signing out would. */
export async function endHelp(tx: Tx, sessionHash: string): Promise<void> {
  await tx.deleteFrom('helps').where('session_hash', '=', sessionHash).execute()
}

/** Forgets helps that are over, and links that no longer lead anywhere. */
export async function tidyHelps(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('helps').where('ends_at', '<', now).execute()
  await tx.deleteFrom('assisted_links').where('expires_at', '<', now).execute()
}

/** Forgets whom a person is helping. */
export async function forgetHelps(tx: Tx, person: { id: string }): Promise<void> {
  await tx.deleteFrom('helps').where('person_id', '=', person.id).execute()
}
