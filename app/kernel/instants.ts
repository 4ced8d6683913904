/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/**
 * A day as a person types it: `14/03/2026`, `14-3-26`, `14.03.2026`, `2026-03-14`, or `14032026` on a phone
 * whose keyboard has figures only. Undefined when it is not a day of the calendar. Two figures mean this century.
 * @example readDay('14/3/26') // '2026-03-14'
 */
export function readDay(text: string): Day | undefined {
  const typed = text.trim()
  const figures = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed)
  const french = figures ?? /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(typed)
  if (french) return toDay(french[3], french[2], french[1])
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  return iso ? toDay(iso[1], iso[2], iso[3]) : undefined
}

function toDay(year = '', month = '', day = ''): Day | undefined {
  const written = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  // The 31st of February rolls over into March: then it was not a day.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined
}

/** A day as a form shows it, to be typed over. @example typedDay('2026-03-14') // '14/03/2026' */
export function typedDay(day: Day): string {
  return day.split('-').reverse().join('/')
}

const parisDay = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/Paris' })

/** Days by hour since 1970. Lists ask for many instants; Intl takes a microsecond for each. */
const daysByHour = new Map<number, Day>()
/** Two years of hours and more. */
const mostHours = 20_000

/** The day in Paris at an instant. @example dayOf(new Date()) // '2026-11-14' */
export function dayOf(instant: Date): Day {
  // In Paris the day begins on the hour, in universal time too; it did not before 1911.
  const hour = Math.floor(instant.getTime() / 3_600_000)
  const known = daysByHour.get(hour)
  if (known !== undefined) return known
  const day = parisDay.format(instant)
  if (daysByHour.size >= mostHours) daysByHour.clear()
  if (hour >= 0) daysByHour.set(hour, day)
  return day
}

/** The instant some days later or, with a negative number, earlier. One day is 24 hours. */
export function addDays(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * 86_400_000)
}
