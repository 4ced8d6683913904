import { squeeze } from '../../kernel/text.ts'

/** An official name as it is printed: one line, with the French apostrophe. @example properName("L'Abergement") // 'L’Abergement' */
export function properName(text: string): string {
  return squeeze(text).replaceAll("'", '’')
}
