/**
 * Does the visitor already have this? Reads `If-None-Match`: one tag or several, weak or not, or `*`.
 * @example hasAlready('W/"a", "b"', '"b"') // true
 */
export function hasAlready(ifNoneMatch: string | undefined, etag: string | null | undefined): boolean {
  if (!ifNoneMatch || !etag) return false
  if (ifNoneMatch.trim() === '*') return true
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return ifNoneMatch.split(',').some((tag) => bare(tag) === bare(etag))
}

/** Headers that go with “you already have it” (RFC 9110, 15.4.5), and those that let another site read them. */
const keptWith304 = [
  'etag',
  'cache-control',
  'vary',
  'link',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cross-origin-resource-policy',
]

/** @example headersOf304([['etag', '"a"'], ['content-type', 'text/html']]) // [['etag', '"a"']] */
export function headersOf304(headers: Iterable<[string, string]>): [string, string][] {
  return [...headers].filter(([name]) => keptWith304.includes(name))
}
