/**
 * The address of a web page as a person types it: a bare `exemple.fr` is taken as `https://exemple.fr`. Undefined
 * when empty, `wrong` when it is not http(s), names no domain, holds a user name or is longer than 300 characters.
 * @example readWebsite(' exemple.fr/nous ') // 'https://exemple.fr/nous'
 */
export function readWebsite(text: string): string | 'wrong' | undefined {
  const typed = text.trim()
  if (typed === '') return undefined
  const url = URL.parse(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (!url || !isWeb || !url.hostname.includes('.') || url.username || typed.length > 300) return 'wrong'
  return url.href
}
