import { versionById } from '../../charter/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { openedLink } from '../queries/opened-link.ts'
import { type LinkPage, linkPage } from '../rules/link-page.ts'
import { lockSignature } from './lock-signature.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'

export type TakenText = {
  linkHash: string
  /** Fingerprint of the new text the person had under the eyes. */
  read: string
  /** The sentence agreed to, which names the version. */
  consent: (lang: Lang, association: string, version: number) => string
}

/**
 * Binds a request to the text in force today, after its signer saw the differences. A co-president who had
 * already signed the former text is asked again.
 */
export async function takeNewText(
  tx: Tx,
  { linkHash, read, consent }: TakenText,
  now: Date,
): Promise<Outcome<void, 'unknown-link' | LinkPage>> {
  const [, link] = await Promise.all([lockSignature(tx, linkHash), openedLink(tx, linkHash)])
  if (!link) return refuse('unknown-link')
  const page = linkPage(link, now)
  if (page !== 'text-changed' || read !== link.current) return refuse(page)
  const version = await versionById(tx, link.currentVersionId)
  if (!version) throw new Error('the version in force is not published')
  await tx
    .updateTable('signatures')
    .set({
      version_id: version.id,
      version_sha256: version.sha256,
      consent: consent(link.lang, link.declared.name, version.number),
    })
    .where('id', '=', link.signatureId)
    .execute()
  const asked = await tx
    .updateTable('signers')
    .set({ confirmed_at: null })
    .where('signature_id', '=', link.signatureId)
    .where('confirmed_at', 'is not', null)
    .returning('id')
    .execute()
  for (const { id } of asked) await announce(tx, 'signature.requested', { signerId: id }, now)
  await recordEvent(tx, link, 'take-new-text', now)
  return done(undefined)
}
