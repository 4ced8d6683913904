import ICAL from 'ical.js'
import { addDays, type Day } from '../../kernel/instants.ts'
import { zoneNamed } from './zone.ts'

/** One date in a calendar. */
export type CalendarEntry = {
  /** Never changes, never given to another entry: a calendar that has it brings it up to date. */
  uuid: string
  title: string
  /** Plain text, of several lines if need be. */
  description?: string
  place?: string
  /** Full address of its page, with `https://`. */
  page?: string
  /** A whole day, several (`lastDay` included), or two instants. */
  when: { day: Day; lastDay?: Day } | { from: Date; to: Date }
  /** Where the hour is read, when not in Paris: `Indian/Reunion`. */
  timeZone?: string
  /** Said to whoever has it already: a calendar strikes it through. Never just leave an entry out. */
  isCancelled?: boolean
  /** 0 at first, one more each time that its date, its place or its cancelling changes. */
  sequence: number
  changedAt: Date
}

const parisTime = 'Europe/Paris'

// Properties that came after RFC 5545 (RFC 7986, and what calendars read before it): the library must know that they
// hold text, or it would let a comma or a line end through.
Object.assign(ICAL.design.icalendar.property, {
  name: { defaultType: 'text' },
  'x-wr-calname': { defaultType: 'text' },
  'x-wr-timezone': { defaultType: 'text' },
  'refresh-interval': { defaultType: 'duration' },
})
// The library counts the text of a folded line without its first space: 74 and 1 make the 75 octets of RFC 5545.
ICAL.foldLength = 74

/**
 * The text of a calendar (RFC 5545) that any agenda opens or subscribes to. The same entries always give the same text.
 * @param name what an agenda calls it
 * @example calendarOf('Rencontres de Valbrume', [{ uuid, title: 'Rencontre', when: { from, to }, sequence: 0, changedAt }])
 */
export function calendarOf(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component('vcalendar')
  put(calendar, {
    version: '2.0',
    prodid: '-//Tissons//FR',
    calscale: 'GREGORIAN',
    method: 'PUBLISH',
    name: plain(name),
    'x-wr-calname': plain(name),
    'x-wr-timezone': parisTime,
    'refresh-interval': ICAL.Duration.fromSeconds(86_400),
  })
  for (const timeZone of new Set(entries.flatMap(timeZoneOf))) {
    calendar.addSubcomponent(zoneNamed(timeZone).component)
  }
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry))
  return `${calendar.toString()}\r\n`
}

/** A day has no hour, so no zone. */
function timeZoneOf({ when, timeZone = parisTime }: CalendarEntry): string[] {
  return 'day' in when ? [] : [timeZone]
}

function eventOf(entry: CalendarEntry) {
  const { uuid, title, description, place, page, when, isCancelled, sequence, changedAt } = entry
  const event = new ICAL.Component('vevent')
  put(event, {
    uid: uuid,
    sequence,
    // Not the hour of the answer: the same entry must give the same bytes.
    dtstamp: instant(changedAt),
    'last-modified': instant(changedAt),
    summary: plain(title),
    description: description && plain(description),
    location: place && plain(place),
    url: page,
    status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
    // A date to keep in mind leaves the day free.
    transp: 'day' in when ? 'TRANSPARENT' : 'OPAQUE',
  })
  const [start, end] = boundsOf(entry)
  putTime(event, 'dtstart', start)
  putTime(event, 'dtend', end)
  return event
}

function put(component: ICAL.Component, properties: Record<string, unknown>) {
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined && value !== '') component.addPropertyWithValue(name, value as string)
  }
}

function putTime(event: ICAL.Component, name: 'dtstart' | 'dtend', time: ICAL.Time) {
  const property = new ICAL.Property(name, event)
  property.setValue(time)
  if (time.zone.tzid !== 'floating') property.setParameter('tzid', time.zone.tzid)
  event.addProperty(property)
}

function boundsOf({ when, timeZone = parisTime }: CalendarEntry): [ICAL.Time, ICAL.Time] {
  if ('day' in when) return [wholeDay(when.day), wholeDay(dayAfter(when.lastDay ?? when.day))]
  const zone = zoneNamed(timeZone)
  return [instant(when.from).convertToZone(zone), instant(when.to).convertToZone(zone)]
}

// The end of a whole day is the first day that it does not hold (RFC 5545, 3.6.1).
const dayAfter = (day: Day) =>
  addDays(new Date(`${day}T12:00:00Z`), 1)
    .toISOString()
    .slice(0, 10)
const wholeDay = (day: Day) => ICAL.Time.fromDateString(day)
const instant = (date: Date) => ICAL.Time.fromJSDate(date, true)

/** Line ends of any machine become one kind; other control characters have no place in a calendar. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
}
