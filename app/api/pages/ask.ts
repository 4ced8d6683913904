import { isTheme } from '../../associations/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { type Filter, filterOf, noQuestion } from '../../signatories/index.ts'
import { writeCursor } from '../rules/cursor.ts'
import type { Asked } from '../rules/read-asked.ts'

/** A question put to a handler. */
export type Ask = { c: Ctx; asked: Asked }

/** The filter of the register that a request means. */
export function filterAsked({ asked }: Ask, territory = asked.values.territory): Filter {
  const { q = '', theme = '', kind } = asked.values
  const chosen = { ...(isTheme(theme) && { theme: [theme] }), ...(kind && { kind: [kind] }) }
  return filterOf({ ...noQuestion, name: q, chosen }, territory)
}

/**
 * A page of a list, and the address of the next one.
 * @param rows one more than the limit when there are more
 * @param keyOf the words of the cursor after a row
 */
export function pageOf<Row, Item>(
  { c, asked }: Ask,
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
  keyOf: (row: Row) => string[],
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, asked.limit)
  const last = shown.at(-1)
  const next = rows.length > asked.limit && last ? nextAddress(c, keyOf(last)) : null
  return { items: shown.map(itemOf), next }
}

/** The same question, from there on. */
export function nextAddress(c: Ctx, key: string[]): string {
  const url = new URL(c.req.url)
  url.searchParams.set('cursor', writeCursor(...key))
  return `${c.var.site.config.url}${url.pathname}${url.search}`
}
