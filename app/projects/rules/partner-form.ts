import { type EmailProblem, readEmail } from '../../kernel/email.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import type { Problem, Read, Typed } from './typed.ts'

export type PartnerProblem =
  | EmailProblem
  | 'name-missing'
  | 'name-long'
  | 'role-long'
  | 'commits-long'
  | 'words-missing'
  | 'words-long'
  | 'nobody-known'

export const longestName = 160
export const longestRole = 120
export const longestCommits = 600
export const longestWords = 600

/** What an association does in a project, in its words. */
export type Part = { role: string; commits: string }

/** Reads what a partner says of its part: a few words, and what it commits to. Both may stay empty. */
export function readPart(typed: Typed): Read<Part, PartnerProblem> {
  const role = squeeze(typed.text('role'))
  const commits = squeezeLines(typed.text('engagements'))
  const problems: Problem<PartnerProblem>[] = []
  if (role.length > longestRole) problems.push({ field: 'role', problem: 'role-long' })
  if (commits.length > longestCommits) problems.push({ field: 'engagements', problem: 'commits-long' })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { role, commits } }
}

/** Whom the lead asks: a signatory that is found by its name, or a name and a mailbox. */
export type Asked = { name: string; role: string } & (
  | { is: 'known'; id: string }
  | { is: 'written'; email: string }
)

/** @param known the signatory that the name means, found by the room that knows. */
export function readInvitation(
  typed: Typed,
  known: { id: string; name: string } | undefined,
): Read<Asked, PartnerProblem> {
  const name = squeeze(typed.text('association'))
  const role = squeeze(typed.text('role'))
  const email = readEmail(typed.text('email'))
  const problems: Problem<PartnerProblem>[] = []
  if (name === '') problems.push({ field: 'association', problem: 'name-missing' })
  if (name.length > longestName) problems.push({ field: 'association', problem: 'name-long' })
  if (role.length > longestRole) problems.push({ field: 'role', problem: 'role-long' })
  if (name !== '' && !known && !email.ok)
    problems.push(
      email.reason === 'email-missing'
        ? { field: 'email', problem: 'nobody-known' }
        : { field: 'email', problem: email.reason },
    )
  if (problems.length > 0) return { ok: false, problems }
  if (known) return { ok: true, value: { is: 'known', id: known.id, name: known.name, role } }
  return { ok: true, value: { is: 'written', email: email.ok ? email.value : '', name, role } }
}

/** Somebody says that its association wants to join. */
export type Wish = { name: string; email: string; words: string }

export function readWish(typed: Typed): Read<Wish, PartnerProblem> {
  const name = squeeze(typed.text('association'))
  const words = squeezeLines(typed.text('mots'))
  const email = readEmail(typed.text('email'))
  const problems: Problem<PartnerProblem>[] = []
  if (name === '') problems.push({ field: 'association', problem: 'name-missing' })
  if (name.length > longestName) problems.push({ field: 'association', problem: 'name-long' })
  if (words === '') problems.push({ field: 'mots', problem: 'words-missing' })
  if (words.length > longestWords) problems.push({ field: 'mots', problem: 'words-long' })
  if (!email.ok) problems.push({ field: 'email', problem: email.reason })
  if (!email.ok || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { name, words, email: email.value } }
}
