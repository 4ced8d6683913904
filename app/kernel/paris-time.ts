import { type Day, dayOf } from './instants.ts'

/** An hour of the day, `HH:MM`. */
export type Hour = string

/**
 * An hour as a person types it: `18h30`, `18 h`, `18:30`, `1830`, `18`. Undefined when the clock has no such hour.
 * @example readHour('18h') // '18:00'
 */
export function readHour(text: string): Hour | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:\s*[h:.]?\s*(\d{2}))?\s*h?$/i.exec(text.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

const parisHour = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
})

/** The hour in Paris at an instant. @example hourOf(new Date('2026-07-01T16:30:00Z')) // '18:30' */
export function hourOf(instant: Date): Hour {
  return parisHour.format(instant)
}

/**
 * The instant at which Parisian clocks show a day and an hour. Undefined for an hour that the change to summer time
 * skips; the first of the two for an hour that the change to winter time repeats.
 * @example instantInParis('2026-07-01', '18:30') // 2026-07-01T16:30:00Z
 */
export function instantInParis(day: Day, hour: Hour): Date | undefined {
  const asUtc = Date.parse(`${day}T${hour}:00Z`)
  const candidates = [2, 1].map((ahead) => new Date(asUtc - ahead * 3_600_000))
  return candidates.find((instant) => dayOf(instant) === day && hourOf(instant) === hour)
}
