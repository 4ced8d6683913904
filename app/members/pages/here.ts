import type { Ctx, Member, Tending } from '../../platform/http/route.ts'

/** The place of whoever asks, in the association of this address; for pages of policy `member-of` and the like. */
export function memberHere(c: Ctx): Member {
  if (!c.var.member) throw new Error('only for pages of an association’s people')
  return c.var.member
}

/** What whoever asks is to the territory of this address; for pages of policy `steward-of` and the like. */
export function tendingHere(c: Ctx): Tending {
  if (!c.var.tending) throw new Error('only for pages of a territory’s stewards and relays')
  return c.var.tending
}
