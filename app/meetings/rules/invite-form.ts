import { readEmail } from '../../kernel/email.ts'
import { squeeze } from '../../kernel/text.ts'
import { mostTyped } from './meeting.ts'
import type { Problem, Read, Typed } from './typed.ts'

/** Whom a form invites: associations known here, and mailboxes that were typed. */
export type Wanted = { associationIds: string[]; typed: { name: string; email: string }[] }

export type InviteProblem = 'nobody' | 'line-wrong' | 'too-many'

/**
 * Reads whom to invite. Others come one a line, `Ludothèque La Toupie, contact@la-toupie.example`; without a name,
 * the mailbox is its own name.
 */
export function readInvite(typed: Typed): Read<Wanted, InviteProblem> {
  const associationIds = [...new Set(typed.all('association'))]
  const lines = typed
    .text('autres')
    .split('\n')
    .map((line) => squeeze(line))
    .filter(Boolean)
  const others = lines.map(readLine)
  const problems: Problem<InviteProblem>[] = []
  if (others.some((other) => !other)) problems.push({ field: 'autres', problem: 'line-wrong' })
  if (others.length > mostTyped) problems.push({ field: 'autres', problem: 'too-many' })
  if (associationIds.length + lines.length === 0) problems.push({ field: 'association', problem: 'nobody' })
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { associationIds, typed: others.filter((other) => other !== undefined) } }
}

function readLine(line: string): { name: string; email: string } | undefined {
  const [, before = '', address = ''] = /^(.*?)[\s,;:<]*([^\s,;:<>]+@[^\s,;:<>]+)>?$/.exec(line) ?? []
  const email = readEmail(address)
  if (!email.ok) return undefined
  return { name: squeeze(before).slice(0, 160) || email.value, email: email.value }
}
