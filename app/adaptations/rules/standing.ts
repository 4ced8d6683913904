/** Who reads, as a local charter sees them: each sees what those before see. */
export type Standing = 'anyone' | 'signatory' | 'member' | 'steward'

/** Who a part of a local charter is for. */
export type Level = 'public' | 'signatories' | 'group'

export const levels: readonly Level[] = ['group', 'signatories', 'public']

const readers: Record<Level, readonly Standing[]> = {
  public: ['anyone', 'signatory', 'member', 'steward'],
  signatories: ['signatory', 'member', 'steward'],
  group: ['member', 'steward'],
}

/** Whether someone reads a part. The national team, the State and funders are anyone. */
export function mayRead(level: Level, standing: Standing): boolean {
  return readers[level].includes(standing)
}

export function isInGroup(standing: Standing): boolean {
  return standing === 'member' || standing === 'steward'
}
