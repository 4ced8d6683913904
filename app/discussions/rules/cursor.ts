import { isId } from '../../kernel/ids.ts'

type LineCursor = { at: Date; id: string }

/** Where a page of a list begins. @example writtenCursor({ at, id }) // '1796328000000.0193…' */
export function writtenCursor({ at, id }: LineCursor): string {
  return `${at.getTime()}.${id}`
}

/** Reads it back; anything else begins at the beginning. */
export function readCursor(text: string): LineCursor | undefined {
  const [, at = '', id = ''] = /^(\d{1,14})\.(.+)$/.exec(text) ?? []
  return at && isId(id) ? { at: new Date(Number(at)), id } : undefined
}
