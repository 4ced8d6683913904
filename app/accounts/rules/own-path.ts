/**
 * Where to go back to after signing in: a path of this site, or undefined. Anything a browser could read as
 * the address of another site is refused.
 */
export function readOwnPath(text: string): string | undefined {
  if (text.length > 400 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return undefined
  const here = 'https://here.invalid'
  const url = URL.parse(text, here)
  // Dots may climb to a second slash: `/x/..//elsewhere.example`.
  if (url?.origin !== here || url.pathname.startsWith('//')) return undefined
  return url.pathname + url.search
}
