import { type Draft, hasMore, readDraft } from './drafts.ts'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/**
 * Around a long form: a copy of what is typed. It lives with the tab, because many of our readers type on a
 * shared machine; only the box that the person ticks keeps it on the device, for a week.
 */
export class KeepDraft extends HTMLElement {
  connectedCallback(): void {
    if (this.hasAttribute('clear')) this.#forget()
    const form = this.querySelector('form')
    const box = this.querySelector<HTMLInputElement>('[data-keep]')
    if (!form) return
    const lasting = read(localStorageOrNone(), this.#key)
    const draft = lasting ?? read(sessionStorageOrNone(), this.#key)
    if (box) {
      box.checked = lasting !== undefined
      box.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden')
    }
    if (draft && hasMore(draft, fieldsOf(form))) this.#offer(form, draft)
    const save = () => this.#save(form, box?.checked ?? false)
    form.addEventListener('input', save)
    form.addEventListener('change', save)
    box?.addEventListener('change', save)
  }

  get #key(): string {
    return `draft:${this.getAttribute('name')}`
  }

  #offer(form: HTMLFormElement, draft: Draft): void {
    const offer = this.querySelector<HTMLElement>('[data-offer]')
    if (!offer) return
    offer.hidden = false
    offer.addEventListener('click', (event) => {
      const pressed = (event.target as Element).closest('button')
      if (!pressed) return
      if (pressed.value === 'restore') restore(form, draft)
      else this.#forget()
      offer.hidden = true
    })
  }

  #save(form: HTMLFormElement, lasting: boolean): void {
    const draft = JSON.stringify({ at: Date.now(), fields: fieldsOf(form) })
    this.#forget()
    try {
      ;(lasting ? localStorageOrNone() : sessionStorageOrNone())?.setItem(this.#key, draft)
    } catch {
      // Full, or forbidden: the form works as it did.
    }
  }

  #forget(): void {
    sessionStorageOrNone()?.removeItem(this.#key)
    localStorageOrNone()?.removeItem(this.#key)
  }
}

/** Hidden fields belong to the server, passwords and files to nobody. */
function kept(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (field): field is Field =>
      'name' in field &&
      field.name !== '' &&
      'value' in field &&
      !['hidden', 'password', 'file', 'submit', 'button', 'fieldset'].includes((field as Field).type),
  )
}

function fieldsOf(form: HTMLFormElement): Draft['fields'] {
  const fields: Draft['fields'] = {}
  for (const field of kept(form)) {
    fields[field.name] ??= []
    if (!isTick(field) || field.checked) fields[field.name]?.push(field.value)
  }
  return fields
}

function restore(form: HTMLFormElement, draft: Draft): void {
  for (const field of kept(form)) {
    const values = draft.fields[field.name]
    if (!values) continue
    if (isTick(field)) field.checked = values.includes(field.value)
    else field.value = values.shift() ?? ''
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio'
}

function read(storage: Storage | undefined, key: string): Draft | undefined {
  return storage && readDraft(storage.getItem(key), Date.now())
}

// Naming them throws where the person forbade them.
function localStorageOrNone(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

function sessionStorageOrNone(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}
