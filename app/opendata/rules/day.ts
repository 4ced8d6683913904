const parisDay = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/Paris' })

/** The day in Paris. @example dayOf(new Date('2026-11-14T23:30:00Z')) // '2026-11-15' */
export function dayOf(date: Date): string {
  return parisDay.format(date)
}

/** The day before. @example dayBefore('2026-03-01') // '2026-02-28' */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
