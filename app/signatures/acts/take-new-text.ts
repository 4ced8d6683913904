import { versionById } from '../../charter/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { type LinkDetails, openedTexts } from '../queries/opened-link.ts'
import { type LinkPage, linkPage } from '../rules/link-page.ts'
import { pageOfAct } from '../rules/one-act.ts'
import { lockAct } from './lock-signature.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'

export type TakenText = {
  linkHash: string
  /** Fingerprint of the new text the person had under the eyes. */
  read: string
  /** The sentence agreed to, which names the version; and the title, when the text is local. */
  consent: (lang: Lang, association: string, version: number, title?: string) => string
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
  await lockAct(tx, linkHash)
  const texts = await openedTexts(tx, linkHash)
  if (texts.length === 0) return refuse('unknown-link')
  const pages = texts.map((text) => linkPage(text, now))
  const changed = texts.find((text, i) => pages[i] === 'text-changed' && text.current === read)
  if (!changed) return refuse(pageOfAct(pages))
  await bind(tx, changed, consent)
  await recordEvent(tx, changed, 'take-new-text', now)
  await askAgain(tx, texts, now)
  return done(undefined)
}

async function bind(tx: Tx, text: LinkDetails, consent: TakenText['consent']): Promise<void> {
  const version = await versionById(tx, text.currentVersionId)
  if (!version) throw new Error('the version in force is not published')
  const title = text.isLocal ? version.title : undefined
  await tx
    .updateTable('signatures')
    .set({
      version_id: version.id,
      version_sha256: version.sha256,
      consent: consent(text.lang, text.declared.name, version.number, title),
    })
    .where('id', '=', text.signatureId)
    .execute()
}

/** Whoever had pressed for the texts of this act presses again, for all of them; the first one carries the letter. */
async function askAgain(tx: Tx, texts: readonly LinkDetails[], now: Date): Promise<void> {
  const asked = await tx
    .updateTable('signers')
    .set({ confirmed_at: null })
    .where(
      'signature_id',
      'in',
      texts.map(({ signatureId }) => signatureId),
    )
    .where('confirmed_at', 'is not', null)
    .returning(['id', 'signature_id'])
    .execute()
  for (const { id, signature_id } of asked)
    if (signature_id === texts[0]?.signatureId)
      await announce(tx, 'signature.requested', { signerId: id }, now)
}
