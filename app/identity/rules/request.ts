import { type EmailProblem, readEmail } from '../../kernel/email.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import type { FormFields } from '../../platform/http/form.ts'

/** “This entry is ours”, or “something is wrong here”. */
export type RequestKind = 'claim' | 'correction'
export type Decision = 'accepted' | 'declined'

/** What the link of a letter is for: to confirm one’s own request, to answer one, to speak for who claims. */
export type LinkPurpose = 'confirm' | 'decide' | 'vouch'
/** How long a link of such a request works. */
export const requestLinkDays = 30

export const longestWords = 1_000
const longestName = 120

export type RequestProblem = EmailProblem | 'name-missing' | 'name-long' | 'words-missing' | 'words-long'
export type ReadRequest = { email: string; name: string; words: string }

/** What was typed, or every field that is amiss. A correction may come from somebody without a name. */
export function readRequest(
  form: FormFields,
  kind: RequestKind,
): { ok: true; value: ReadRequest } | { ok: false; problems: { field: string; problem: RequestProblem }[] } {
  const problems: { field: string; problem: RequestProblem }[] = []
  const name = squeeze(form.text('nom'))
  const words = squeezeLines(form.text('mots'))
  const email = readEmail(form.text('courriel'))
  if (!name && kind === 'claim') problems.push({ field: 'nom', problem: 'name-missing' })
  if (name.length > longestName) problems.push({ field: 'nom', problem: 'name-long' })
  if (!words) problems.push({ field: 'mots', problem: 'words-missing' })
  if (words.length > longestWords) problems.push({ field: 'mots', problem: 'words-long' })
  if (!email.ok) problems.push({ field: 'courriel', problem: email.reason })
  if (!email.ok || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { email: email.value, name, words } }
}
