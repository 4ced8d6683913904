/** The site's languages. French is the source; English lives under `/en`. */
export type Lang = 'fr' | 'en'

export const languages: readonly Lang[] = ['fr', 'en']

const locales: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' }

/** The address of a page in a language. `localPath('en', '/charte')` is `/en/charte`. */
export function localPath(lang: Lang, path: string): string {
  if (lang === 'fr') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** Splits an address into its language and its French path. `/en/charte` gives `['en', '/charte']`. */
export function readPath(pathname: string): [Lang, string] {
  if (pathname === '/en') return ['en', '/']
  if (pathname.startsWith('/en/')) return ['en', pathname.slice(3)]
  return ['fr', pathname]
}

/** A room's messages: `const messages = inLanguages({ fr, en })`, then `messages(lang).title`. */
export function inLanguages<T>(byLang: Record<Lang, T>): (lang: Lang) => T {
  return (lang) => byLang[lang]
}

// Intl objects cost 40 to 90 µs to build and 1 µs to use: keep them.
const dates = memoised(
  (lang) => new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'Europe/Paris' }),
)
const times = memoised(
  (lang) =>
    new Intl.DateTimeFormat(locales[lang], {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    }),
)
const numbers = memoised((lang) => new Intl.NumberFormat(locales[lang]))
const lists = memoised((lang) => new Intl.ListFormat(locales[lang], { type: 'conjunction' }))

function memoised<T>(build: (lang: Lang) => T): (lang: Lang) => T {
  const kept = new Map<Lang, T>()
  return (lang) => {
    const known = kept.get(lang) ?? build(lang)
    kept.set(lang, known)
    return known
  }
}

/** A day in words, Paris time: `14 novembre 2026`. Takes an instant or a `YYYY-MM-DD` day. */
export function formatDate(lang: Lang, date: Date | string): string {
  return ordinal(lang, dates(lang).format(typeof date === 'string' ? new Date(`${date}T12:00:00Z`) : date))
}

/** A day and an hour in words, Paris time: `14 novembre 2026 à 18:05`. */
export function formatTime(lang: Lang, date: Date): string {
  return ordinal(lang, times(lang).format(date))
}

/** In French the first of a month is an ordinal, which Intl does not know. */
function ordinal(lang: Lang, words: string): string {
  return lang === 'fr' ? words.replace(/^1 /, '1er ') : words
}

/** A number with the language's thousands separator: `1 362`. */
export function formatNumber(lang: Lang, n: number): string {
  return numbers(lang).format(n)
}

/** `['a', 'b', 'c']` in words: `a, b et c`. */
export function formatList(lang: Lang, items: readonly string[]): string {
  return lists(lang).format(items)
}
