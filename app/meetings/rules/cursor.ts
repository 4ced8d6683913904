import { isId } from '../../kernel/ids.ts'

/** Where a page of the agenda begins: the instant and the identifier of the last line before it. */
export type AgendaCursor = { at: Date; id: string }

/** @example writtenCursor({ at, id }) // '1796328000000.0193…' */
export function writtenCursor({ at, id }: AgendaCursor): string {
  return `${at.getTime()}.${id}`
}

/** Reads it back; anything else begins at the beginning. */
export function readCursor(text: string): AgendaCursor | undefined {
  const [, at = '', id = ''] = /^(\d{1,14})\.(.+)$/.exec(text) ?? []
  return at && isId(id) ? { at: new Date(Number(at)), id } : undefined
}
