import { randomUUID } from 'node:crypto'
import type { FormFields } from '../../platform/http/form.ts'

/** What was typed, the first value of each field: nothing is lost when a form comes back. */
export function asTyped(form: FormFields): Record<string, string> {
  return Object.fromEntries(Object.entries(form.toJSON()).map(([name, [value = '']]) => [name, value]))
}

/** The identifier a form came with: sent twice, it does one thing. */
export function keyOf(form: FormFields): string {
  return isIdentifier(form.text('cle')) ? form.text('cle') : randomUUID()
}

/** The database would refuse to look for anything else. */
export function isIdentifier(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
