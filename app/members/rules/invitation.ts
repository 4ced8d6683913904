/** How long an invitation may be accepted. */
export const invitationDays = 14

/** Where an invitation stands when its link is opened. */
export type InvitationState = 'open' | 'accepted' | 'expired' | 'closed'

type Dates = { expiresAt: Date; acceptedAt: Date | null; closedAt: Date | null }

export function invitationState({ expiresAt, acceptedAt, closedAt }: Dates, now: Date): InvitationState {
  if (acceptedAt) return 'accepted'
  if (closedAt) return 'closed'
  return expiresAt <= now ? 'expired' : 'open'
}
