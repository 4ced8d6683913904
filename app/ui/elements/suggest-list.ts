import { liveRegion } from './live-region.ts'
import { foundWords, lineAfter, readSuggestions, type Suggestion } from './suggestions.ts'

/** A text input that proposes: the WAI-ARIA combobox with list autocomplete. */
export class SuggestList extends HTMLElement {
  #input: HTMLInputElement | undefined
  #list = document.createElement('ul')
  #say: (text: string) => void = () => {}
  #found: Suggestion[] = []
  #active = -1
  #timer = 0
  #asked: AbortController | undefined

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input:not([type=hidden])')
    if (this.#input || !input) return
    this.#input = input
    this.#say = liveRegion(this)
    this.#describe(input)
    input.after(this.#list)
    input.addEventListener('input', () => this.#typed())
    input.addEventListener('keydown', (event) => this.#pressed(event))
    input.addEventListener('blur', () => this.#close())
    // The list must not take the focus from the text: on a phone the keyboard would go away.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault())
    this.#list.addEventListener('click', (event) => this.#touched(event.target as Element))
  }

  disconnectedCallback(): void {
    this.#close()
  }

  #describe(input: HTMLInputElement): void {
    const list = this.#list
    list.id = `${input.id}-list`
    list.className = 'suggest-list'
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', this.getAttribute('found') ?? '')
    list.hidden = true
    input.autocomplete = 'off'
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', list.id)
    input.setAttribute('aria-expanded', 'false')
  }

  #typed(): void {
    const choice = this.#choice()
    if (choice) choice.value = ''
    clearTimeout(this.#timer)
    this.#asked?.abort()
    const text = this.#input?.value.trim() ?? ''
    if (text.length < 2) this.#close()
    else this.#timer = window.setTimeout(() => this.#ask(text), 180)
  }

  async #ask(text: string): Promise<void> {
    const url = new URL(this.getAttribute('src') ?? '', location.href)
    if (url.origin !== location.origin) return
    url.searchParams.set('q', text)
    const asked = new AbortController()
    this.#asked = asked
    try {
      const answer = await fetch(url, { signal: asked.signal, headers: { accept: 'application/json' } })
      const found = answer.ok ? readSuggestions(await answer.json()) : undefined
      if (asked.signal.aborted || document.activeElement !== this.#input) return
      if (found) this.#show(found)
      else this.#close()
    } catch {
      // Without suggestions the field stays what it was: a text input.
      if (!asked.signal.aborted) this.#close()
    }
  }

  #show(found: Suggestion[]): void {
    this.#found = found
    this.#list.replaceChildren(...found.map((one, i) => option(one, `${this.#list.id}-${i}`)))
    this.#open(found.length > 0)
    const words = (name: string) => this.getAttribute(name) ?? ''
    this.#say(foundWords(found.length, words('none'), words('found-one'), words('found-many')))
  }

  #open(open: boolean): void {
    this.#list.hidden = !open
    this.#input?.setAttribute('aria-expanded', String(open))
    this.#activate(-1)
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#asked?.abort()
    this.#open(false)
    this.#say('')
  }

  #activate(line: number): void {
    this.#active = line
    for (const [i, item] of [...this.#list.children].entries())
      item.setAttribute('aria-selected', String(i === line))
    const active = this.#list.children[line]
    if (active) this.#input?.setAttribute('aria-activedescendant', active.id)
    else this.#input?.removeAttribute('aria-activedescendant')
    active?.scrollIntoView({ block: 'nearest' })
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    if (this.#list.hidden) {
      // Escape also refuses the list that is still on its way.
      if (event.key === 'Escape') this.#close()
      if (event.key !== 'ArrowDown' || this.#found.length === 0) return
      this.#open(true)
    }
    if (event.key === 'Escape') this.#close()
    else if (event.key === 'Enter' && this.#active >= 0) this.#choose(this.#active)
    else {
      const line = lineAfter(event.key, this.#active, this.#found.length)
      if (line === undefined) return
      this.#activate(line)
    }
    event.preventDefault()
  }

  #touched(target: Element): void {
    const item = target.closest('[role=option]')
    if (item) this.#choose([...this.#list.children].indexOf(item))
  }

  #choose(line: number): void {
    const one = this.#found[line]
    const input = this.#input
    if (!one || !input) return
    const fill = { ...one.fill, [input.name]: one.label, [`${input.name}-choice`]: one.value }
    for (const [name, value] of Object.entries(fill)) fillIn(input.form, name, value, fill)
    this.#found = []
    this.#close()
  }

  #choice(): HTMLInputElement | undefined {
    return fieldOf(this.#input?.form, `${this.#input?.name}-choice`)
  }
}

function option({ label, note }: Suggestion, id: string): HTMLElement {
  const item = document.createElement('li')
  item.id = id
  item.setAttribute('role', 'option')
  item.append(label)
  if (note) {
    const small = document.createElement('span')
    small.className = 'suggest-note'
    small.textContent = note
    item.append(' ', small)
  }
  return item
}

// Says `change` and not `input`: another suggestion list must not open because we filled its text.
function fillIn(form: HTMLFormElement | null, name: string, value: string, fill: object): void {
  const field = fieldOf(form, name)
  if (!field) return
  field.value = value
  if (field instanceof HTMLElement) field.dispatchEvent(new Event('change', { bubbles: true }))
  const choice = fieldOf(form, `${name}-choice`)
  if (choice && !(`${name}-choice` in fill)) choice.value = ''
}

// A RadioNodeList has a value too: filling it checks the right circle.
function fieldOf(form: HTMLFormElement | null | undefined, name: string): HTMLInputElement | undefined {
  return (form?.elements.namedItem(name) ?? undefined) as HTMLInputElement | undefined
}
