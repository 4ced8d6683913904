import { dayOf } from '../kernel/instants.ts'
import { formatDate, type Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

interface Props {
  lang: Lang
  /** An instant, or a day `YYYY-MM-DD`. */
  date: Date | string
}

/** A day in words: `14 mars 2026`. */
export function Day({ lang, date }: Props) {
  return <time datetime={isoDay(date)}>{formatDate(lang, date)}</time>
}

/** The same day as people say it: `aujourd’hui`, `hier`, `en mars`, `en mars 2025`. */
export function Ageing({ lang, date, now }: Props & { now: Date }) {
  return <time datetime={isoDay(date)}>{ageingWords(lang, date, now)}</time>
}

/** How a date ages in words, kindly: precise for two days, then the month, then the month and the year. */
export function ageingWords(lang: Lang, date: Date | string, now: Date): string {
  const t = messages(lang).when
  const day = isoDay(date)
  const today = isoDay(now)
  if (day === today) return t.today
  if (day === isoDay(new Date(now.getTime() - 86_400_000))) return t.yesterday
  if (day.slice(0, 7) === today.slice(0, 7)) return t.thisMonth
  const month = months[lang][Number(day.slice(5, 7)) - 1] ?? ''
  return t.inMonth(day.slice(0, 4) === today.slice(0, 4) ? month : `${month} ${day.slice(0, 4)}`)
}

const months: Record<Lang, string[]> = { fr: monthNames('fr-FR'), en: monthNames('en-GB') }

function monthNames(locale: string): string[] {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month)))
}

/** The day in Paris, `YYYY-MM-DD`. */
function isoDay(date: Date | string): string {
  return typeof date === 'string' ? date : dayOf(date)
}
