/** Who reads what was written of a meeting: those who were there, the signatories here, or everyone. */
export const readers = ['group', 'signatories', 'public'] as const
export type Readers = (typeof readers)[number]

/** What an association says when it is invited. */
export const answers = ['yes', 'no', 'perhaps'] as const
export type Answer = (typeof answers)[number]

/** What may be changed of a meeting, and what a form says of it. */
export type MeetingPlan = {
  title: string
  startsAt: Date
  endsAt: Date
  place: string
  /** How one gets in: steps, lift, bus, hearing loop. */
  access: string
  /** Told to those invited only. */
  onlineUrl: string | null
  agenda: string[]
  isPublic: boolean
  minutesFor: Readers
}

/** A meeting as those who tend it see it. */
export type Meeting = MeetingPlan & {
  id: string
  slug: string
  territory: { id: string; name: string; address: string }
  reminds: boolean
  convenedBy: string
  convenedFor: { id: string; name: string } | null
  lang: 'fr' | 'en'
  sequence: number
  changedAt: Date
  cancelledAt: Date | null
  cancelledWhy: string | null
  minutes: string | null
  minutesAt: Date | null
  nextAt: Date | null
  fictional: boolean
}

/** What somebody is to the meetings of a territory, or to one of them. */
export type Standing = 'tends' | 'represents' | 'contributes' | 'took-part' | 'invited-signatory' | 'anyone'

/** Whether somebody may read what was written. Whoever convenes reads what they wrote. */
export function mayRead(level: Readers, standing: Standing): boolean {
  if (level === 'public' || standing === 'tends' || standing === 'took-part') return true
  return level === 'signatories' && standing !== 'anyone'
}

/** Calendar, place or state: what those invited must be told of. */
export function isMoved(before: MeetingPlan, after: MeetingPlan): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    before.place !== after.place ||
    before.onlineUrl !== after.onlineUrl
  )
}

/** Why it can no longer be changed. */
export function whyNotChange(
  meeting: Pick<Meeting, 'cancelledAt' | 'endsAt'>,
  now: Date,
): 'cancelled' | 'over' | undefined {
  if (meeting.cancelledAt) return 'cancelled'
  return meeting.endsAt <= now ? 'over' : undefined
}

/** Days a link of a letter goes on working after the meeting: minutes come later. */
export const linkDaysAfter = 60

/** Days before a meeting on which its one reminder leaves. */
export const remindDays = 3

/** Meetings one person may convene in a day, changes told of one meeting in a day, mailboxes typed for one meeting. */
export const meetingsADay = 10
export const changesADay = 3
export const mostTyped = 20
