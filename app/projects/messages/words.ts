import { formatDate, type Lang } from '../../platform/languages.ts'

/** A day in words, its first space unbroken. @example dayWords('fr', '2026-12-03') // '3 décembre 2026' */
export function dayWords(lang: Lang, day: string | Date): string {
  return formatDate(lang, day).replace(' ', '\u00a0')
}
