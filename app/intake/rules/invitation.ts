/** Letters of an import leave one after the other: this many an hour, so that no mail host takes them for junk. */
export const lettersAnHour = 120

/** When the n-th letter may leave, the first being 0. */
export function leavesAt(n: number, now: Date): Date {
  return new Date(now.getTime() + n * (3_600_000 / lettersAnHour))
}

/** What a letter says of the association it invites. */
export type Invited = { to: string; association: string; source: string; signatureId: string }
