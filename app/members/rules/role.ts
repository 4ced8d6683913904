/** A representative speaks for the association; a contributor works for it and cannot speak for it. */
export type MemberRole = 'representative' | 'contributor'

/** A steward makes a territory live; a relay reads several of them and changes nothing. */
export type TerritoryRole = 'steward' | 'relay'

/** How a person came to act for an association. */
export type Basis = 'signature' | 'invitation' | 'handover' | 'claim' | 'team'

export type AnyRole = MemberRole | TerritoryRole

export function isTerritoryRole(role: AnyRole): role is TerritoryRole {
  return role === 'steward' || role === 'relay'
}
