import type { AssistedKind } from '../beside/index.ts'
import type { Db } from '../platform/db/database.ts'
import type { Lang } from '../platform/languages.ts'
import { undoSignature } from './acts/undo.ts'
import { besideMessages } from './messages/beside/index.ts'
import { messages } from './messages/index.ts'
import { assistedSignature } from './queries/beside.ts'
import { signaturesOfMailbox } from './queries/own-data.ts'

export { askedAlone, confirm } from './acts/confirm.ts'
export { makeOlderLink } from './acts/confirm-older.ts'
export { confirmTogether } from './acts/confirm-together.ts'
export { makeLink } from './acts/make-link.ts'
export { mergeVoices } from './acts/merge-voices.ts'
export { notBefore, requestLetter } from './acts/request-letter.ts'
export { beginDraft } from './acts/save-draft.ts'
export { type SpotSignature, signInMeeting } from './acts/sign-in-meeting.ts'
export { submit } from './acts/submit.ts'
export { type Correction, correctOlder, takeBack } from './acts/take-back.ts'
export { takeOver } from './acts/take-over.ts'
export { postFarewells, postLinks, postReceipts, postSigningLetter } from './jobs/post-letters.ts'
export { postMeetingLetter } from './jobs/post-meeting-letter.ts'
export { tidySignatures } from './jobs/tidy.ts'
export { addresseesOf } from './queries/for-letters.ts'
export { associationIdsSignedBy, mailboxesThatSigned } from './queries/mailboxes.ts'
export { type PastSigner, signedBy, signerBehindLink } from './queries/signed-by.ts'
export type { OlderSignature } from './rules/older.ts'
export { readSpotMandate, type SpotProblem } from './rules/spot-form.ts'

import { after, isGiven } from './rules/state.ts'

import './facts.ts'
import './tables.ts'

/** What a person agrees to when pressing the button; `title` names a local charter. */
export function consentSentence(lang: Lang, association: string, version: number, title?: string): string {
  return messages(lang).steps.reading.consent(association, version, title)
}

/**
 * What this room keeps about a person. A signature is the association’s: it stays, with who signed it, until it is
 * withdrawn.
 */
export const signaturesShelf = {
  name: 'signatures',
  take: (db: Db, { email }: { email: string }) => signaturesOfMailbox(db, email),
  forget: async () => {},
}

/** A signature given beside somebody: its own letters and its paper carry the link that takes it back. */
export const signatureBeside: AssistedKind = {
  async tell(db, id, lang) {
    const found = await assistedSignature(db, id)
    if (!found) return undefined
    const { association, title, isLocal, state } = found
    const what = besideMessages(lang).what(isLocal ? title : undefined)
    return { association, what, canUndo: after(state, 'undo') !== undefined, isConfirmed: isGiven(state) }
  },
  undo: undoSignature,
}
