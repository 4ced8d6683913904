import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { squeeze } from '../../kernel/text.ts'

/** How long an invitation may be accepted. */
export const invitationDays = 14

export type NameProblem = 'name-missing' | 'name-long'
const longestName = 120

/** The name someone gives themselves when they come in. */
export function readName(typed: string): Outcome<string, NameProblem> {
  const name = squeeze(typed)
  if (!name) return refuse('name-missing')
  return name.length > longestName ? refuse('name-long') : done(name)
}

/** Where an invitation stands when its link is opened. */
export type InvitationState = 'open' | 'accepted' | 'expired' | 'closed'

type Dates = { expiresAt: Date; acceptedAt: Date | null; closedAt: Date | null }

export function invitationState({ expiresAt, acceptedAt, closedAt }: Dates, now: Date): InvitationState {
  if (acceptedAt) return 'accepted'
  if (closedAt) return 'closed'
  return expiresAt <= now ? 'expired' : 'open'
}
