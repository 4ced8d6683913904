/** Where a page of the register begins: after a line, or before it for the way back. Newest first. */
export type Cursor = { direction: 'after' | 'before'; at: Date; id: string }

const pattern = /^(\d{1,15})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** The words of a cursor in an address. Milliseconds: that is how finely signatures are dated. */
export function writeCursor({ signedAt, id }: { signedAt: Date; id: string }): string {
  return `${signedAt.getTime()}-${id}`
}

/** Reads `?apres=` or `?avant=`; anything else is the first page. */
export function readCursor(query: URLSearchParams): Cursor | undefined {
  const after = query.get('apres')
  const found = pattern.exec(after ?? query.get('avant') ?? '')
  if (!found?.[1] || !found[2]) return undefined
  const at = new Date(Number(found[1]))
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999) return undefined
  return { direction: after === null ? 'before' : 'after', at, id: found[2] }
}
