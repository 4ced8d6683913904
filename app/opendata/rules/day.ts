/** The day before. @example dayBefore('2026-03-01') // '2026-02-28' */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
