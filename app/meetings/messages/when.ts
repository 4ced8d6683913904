import type { Lang } from '../../platform/languages.ts'

const zone = { timeZone: 'Europe/Paris' } as const
const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...zone } as const
const days = { fr: new Intl.DateTimeFormat('fr-FR', long), en: new Intl.DateTimeFormat('en-GB', long) }
const hour = { hour: '2-digit', minute: '2-digit', ...zone } as const
const hours = { fr: new Intl.DateTimeFormat('fr-FR', hour), en: new Intl.DateTimeFormat('en-GB', hour) }

/** The day of a meeting with its name: `jeudi 3 décembre 2026`. */
export function dayWords(lang: Lang, at: Date): string {
  const words = days[lang].format(at)
  return lang === 'fr' ? words.replace(/ 1 /, ' 1er ') : words
}

/** An hour as people say it: `18\u00a0h\u00a030` in French, `18:30` in English. */
export function hourWords(lang: Lang, at: Date): string {
  const [hh = '', mm = ''] = hours[lang].format(at).split(':')
  if (lang === 'en') return `${hh}:${mm}`
  return `${Number(hh)}\u00a0h${mm === '00' ? '' : `\u00a0${mm}`}`
}

/** From when to when: `jeudi 3 décembre 2026, de 18\u00a0h\u00a030 à 20\u00a0h\u00a030`. Times are those of Paris. */
export function whenWords(lang: Lang, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string {
  const [from, to] = [hourWords(lang, startsAt), hourWords(lang, endsAt)]
  const isSameDay = dayWords(lang, startsAt) === dayWords(lang, endsAt)
  const end = isSameDay ? to : `${dayWords(lang, endsAt)}, ${to}`
  return lang === 'fr'
    ? `${dayWords(lang, startsAt)}, de ${from} à ${end}`
    : `${dayWords(lang, startsAt)}, from ${from} to ${end}`
}
