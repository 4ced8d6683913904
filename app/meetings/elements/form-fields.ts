import type { KeptAct } from './kept-acts.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** The first field that must be filled in and is not: nothing empty is kept for later. */
export function missingIn(form: HTMLFormElement): Field | undefined {
  return fieldsOf(form).find((field) => {
    if (field.type === 'radio') return !isChosen(form, field.name)
    if (field.ariaRequired !== 'true') return false
    return field.type === 'checkbox' ? !(field as HTMLInputElement).checked : field.value.trim() === ''
  })
}

/** Says beside a field what is missing, until something is typed or chosen. */
export function pointAt(field: Field, words: string): void {
  field.setCustomValidity(words)
  field.form?.addEventListener('input', () => field.setCustomValidity(''), { once: true })
  field.reportValidity()
}

/** Puts the words of an act back into its form, to be corrected there. @returns whether the page has that form. */
export function giveBack(act: KeptAct, page: HTMLElement): boolean {
  const typed = new Map(act.fields)
  const form = formsOf(page).find(
    (one) => one.querySelector(':scope [name]:not([type="hidden"])') && isOf(act, one),
  )
  if (!form) return false
  for (const field of fieldsOf(form)) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = typed.get(field.name) === field.value
    else field.value = typed.get(field.name) ?? ''
  }
  const fold = form.closest('details')
  if (fold) fold.open = true
  fieldsOf(form)[0]?.focus()
  return true
}

/** Who was noted on this device already is not offered a second time. */
export function hideNoted(acts: readonly KeptAct[], page: HTMLElement): void {
  const noted = new Set(acts.filter(({ refused }) => !refused).map(buttonOf))
  for (const form of formsOf(page))
    if (form.querySelector('[type="hidden"]:is([name="nom"], [name="presence"])'))
      form.hidden = noted.has(buttonOf({ fields: pairsOf(form) }))
}

/** What tells one press from another: its act, and whom it is about. */
function buttonOf({ fields }: Pick<KeptAct, 'fields'>): string {
  const typed = new Map(fields)
  return ['acte', 'nom', 'presence'].map((name) => typed.get(name) ?? '').join('\n')
}

function pairsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)])
}

function isOf(act: KeptAct, form: HTMLFormElement): boolean {
  return new FormData(form).get('acte') === new Map(act.fields).get('acte')
}

function formsOf(page: HTMLElement): HTMLFormElement[] {
  return [...page.querySelectorAll('form')]
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('input:not([type="hidden"]), textarea')]
}

function isChosen(form: HTMLFormElement, name: string): boolean {
  return new FormData(form).has(name)
}
