/**
 * Where a page of the register begins: after a line, or before it for the way back. It says enough to find that place
 * even when the line is no longer there.
 */
export type Cursor = {
  direction: 'after' | 'before'
  /** What the lines are in order of: a moment, a name, a distance with a moment. */
  key: string
  /** Of the signature. */
  id: string
}

const pattern = /^(.*)~([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** The words of a cursor in an address. */
export function writeCursor({ key, id }: Cursor): string {
  return `${key}~${id}`
}

/** Reads `?apres=` or `?avant=`; anything else is the first page. */
export function readCursor(query: URLSearchParams): Cursor | undefined {
  const after = query.get('apres')
  const found = pattern.exec(after ?? query.get('avant') ?? '')
  if (!found || found[1] === undefined || !found[2]) return undefined
  return { direction: after === null ? 'before' : 'after', key: found[1], id: found[2] }
}
