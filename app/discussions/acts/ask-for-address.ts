import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { requestLetter } from '../../signatures/index.ts'
import '../facts.ts'

type Asking = { personId: string; email: string; territoryId: string; network: string }

/** Asks for the address that opens discussions by letter; pressed again and again, few letters leave. */
export async function askForAddress(
  tx: Tx,
  { personId, email, territoryId, network }: Asking,
  now: Date,
): Promise<void> {
  const identity = `discussion address ${personId} ${territoryId}`
  const asked = await requestLetter(tx, { email, network, identity }, now)
  if (asked.post) await announce(tx, 'discussion.address-requested', { personId, territoryId }, now)
}
