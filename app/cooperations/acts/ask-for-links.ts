import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { requestLetter } from '../../signatures/index.ts'
import '../facts.ts'

/** Asks for the noting links of a mailbox: the letter tells its owner, the page tells nobody. */
export async function askForNotingLinks(
  tx: Tx,
  { email, network, lang }: { email: string; network: string; lang: Lang },
  now: Date,
): Promise<void> {
  const identity = `noting links ${email.toLowerCase()}`
  const posting = await requestLetter(tx, { email, network, identity }, now)
  if (posting.post) await announce(tx, 'cooperation.links-requested', { email, lang }, now)
}
