import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { notBefore, requestLetter } from './request-letter.ts'
import '../facts.ts'

/** Asks for every link of a mailbox again, from anybody: the letter tells its owner, the page tells nobody. */
export async function askForLinks(
  tx: Tx,
  { email, network, lang }: { email: string; network: string; lang: Lang },
  now: Date,
): Promise<void> {
  const posting = await requestLetter(tx, { email, network, identity: `links ${email.toLowerCase()}` }, now)
  if (!posting.post) return
  await announce(tx, 'signature.links-requested', { email, lang, ...notBefore(posting, now) }, now)
}

/** Asks for a fresh link in the place of one that expired: it goes to the signer’s own mailbox only. */
export async function askForFreshLink(tx: Tx, linkHash: string, network: string, now: Date): Promise<void> {
  const signer = await tx
    .selectFrom('signing_links')
    .innerJoin('signers', 'signers.id', 'signing_links.signer_id')
    .innerJoin('signatures', 'signatures.id', 'signers.signature_id')
    .select(['signers.id', 'signers.email', 'signatures.identity_key'])
    .where('signing_links.hash', '=', linkHash)
    .executeTakeFirst()
  if (!signer?.email) return
  const request = { email: signer.email, network, identity: signer.identity_key, signerId: signer.id }
  const posting = await requestLetter(tx, request, now)
  if (posting.post)
    await announce(tx, 'signature.requested', { signerId: signer.id, ...notBefore(posting, now) }, now)
}
