/** How long news stays fresh, in months: past that it is worth asking again. */
const freshMonths = 18

/**
 * How old what was confirmed is. Fresh news is told by its day; older news by the years gone, counted down.
 * @example ageOf(new Date('2024-03-01'), new Date('2026-11-14')) // { isOld: true, years: 2 }
 */
export function ageOf(confirmedAt: Date, now: Date): { isOld: boolean; years: number } {
  const months =
    (now.getUTCFullYear() - confirmedAt.getUTCFullYear()) * 12 + now.getUTCMonth() - confirmedAt.getUTCMonth()
  const whole = now.getUTCDate() < confirmedAt.getUTCDate() ? months - 1 : months
  return { isOld: whole >= freshMonths, years: Math.floor(whole / 12) }
}
