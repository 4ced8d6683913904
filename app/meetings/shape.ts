import type { PublicMeeting } from './queries/agenda.ts'

/** A public meeting as open data gives it. */
export function shapeOf(meeting: PublicMeeting, url: string) {
  const { territory } = meeting
  return {
    id: meeting.id,
    url,
    title: meeting.title,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    place: meeting.place,
    access: meeting.access || null,
    agenda: meeting.agenda,
    territory: { id: territory.id, name: territory.name },
    cancelledAt: meeting.cancelledAt?.toISOString() ?? null,
    changedAt: meeting.changedAt.toISOString(),
    minutes: meeting.minutes,
    fictional: meeting.fictional,
  }
}
