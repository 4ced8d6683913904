/** What became of a lead’s question to a partner: will you lead it in our place? */
export type HandoverState = 'asked' | 'accepted' | 'declined' | 'taken-back'

/** A question that has no answer yet. */
export type HandoverAsked = { id: string; toPartner: string; to: string }

/** A lead that passed to another. Who left the project since is named no more. */
export type HandedOver = { at: Date; from: string | null; to: string | null }
