import type { Source } from './source.ts'
import { type Text, textsOf } from './syntax.ts'

/** Where two languages of one room do not say the same things. `fr` is the model. */
export function checkShape(where: string, fr: unknown, en: unknown): string[] {
  if (kindOf(fr) !== kindOf(en)) return [`${where}: make it a ${kindOf(fr)} in en.ts, as in fr.ts.`]
  if (kindOf(fr) === 'list' && (fr as unknown[]).length !== (en as unknown[]).length)
    return [`${where}: give as many entries in en.ts as in fr.ts.`]
  if (typeof fr !== 'object' || fr === null) return []
  const french = fr as Record<string, unknown>
  const english = en as Record<string, unknown>
  const keys = [...new Set([...Object.keys(french), ...Object.keys(english)])]
  return keys.flatMap((key) => checkShape(`${where}.${key}`, french[key], english[key]))
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return value === undefined ? 'missing entry' : value === null ? 'null' : typeof value
}

/** French sentences that break our typography: `’`, « … » and no-break spaces before `; : ! ?`. */
export function checkFrench(source: Source): string[] {
  return textsOf(source).flatMap((text) => {
    const why = whyNotFrench(text)
    return why ? [`${source.path}:${text.line}: ${why} “${text.value.trim().slice(0, 60)}”`] : []
  })
}

const noBreak = '\u00a0\u202f'
// A colon inside an address or an hour is followed by something; a mark may follow another mark.
const looseMark = new RegExp(`(?<![${noBreak}?!…])[;:!?](?=\\s|$)`, 'gu')
const looseOpening = new RegExp(`«(?![${noBreak}])`)
const looseClosing = new RegExp(`(?<![${noBreak}])»`)

function whyNotFrench({ value, tail }: Text): string | undefined {
  if (/\p{L}'\p{L}/u.test(value)) return 'write the apostrophe ’ in'
  if ([...value.matchAll(looseMark)].some(({ index }) => !tail || index < value.length - 1))
    return 'put a no-break space (\\u00a0) before ; : ! ? in'
  if (looseOpening.test(value)) return 'put a no-break space (\\u00a0) after « in'
  if (looseClosing.test(value)) return 'put a no-break space (\\u00a0) before » in'
  return value.includes('...') ? 'write … as one character in' : undefined
}
