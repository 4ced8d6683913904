import { transaction } from '../../platform/db/transaction.ts'
import type { Site } from '../../platform/http/site.ts'
import { localPath } from '../../platform/languages.ts'
import { makeOlderLink } from '../acts/confirm-older.ts'
import { meetingLetter } from '../letters/meeting-letter.ts'
import { addresseesOf } from '../queries/for-letters.ts'
import { sourceOf } from '../queries/older-link.ts'
import { isGiven } from '../rules/state.ts'

/** To whoever signed in a meeting: what was noted, and the link that confirms it. */
export async function postMeetingLetter(
  site: Site,
  { signatureId }: { signatureId: string },
  fact: { id: number },
): Promise<void> {
  const source = await sourceOf(site.db, signatureId)
  for (const { email, name, lang, state, hasConfirmed, association } of await addresseesOf(
    site.db,
    signatureId,
  )) {
    if (!isGiven(state) || hasConfirmed || source === undefined) continue
    // The secret of the link is made here, at the last moment: no fact and no queue ever holds one.
    const secret = await transaction(site.sql, (tx) => makeOlderLink(tx, signatureId, site.clock()))
    const address = (path: string) => `${site.config.url}${localPath(lang, path)}`
    const words = {
      lang,
      to: email,
      signerName: name,
      association,
      source,
      key: `meeting signature ${fact.id} ${email}`,
    }
    const urls = { url: address(`/reprise/${secret}`), mistakeUrl: address(`/reprise/${secret}/retirer`) }
    await site.mailer.post(meetingLetter({ ...words, ...urls }))
  }
}
