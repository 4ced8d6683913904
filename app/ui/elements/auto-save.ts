/** Longest silence of the keyboard before what is typed is saved. */
const pause = 2_000

/**
 * Around a form whose address saves it: saves while one writes, and says so. It takes `revision` from the
 * answer and gives it back, so that another writer is noticed; then it stops, and leaves the choice to the button.
 */
export class AutoSave extends HTMLElement {
  #timer = 0
  #sending = false
  #stopped = false

  connectedCallback(): void {
    this.#stopped = this.hasAttribute('paused')
    const form = this.querySelector('form')
    form?.addEventListener('input', () => this.#later(form))
    form?.addEventListener('submit', () => {
      // The button sends it all: nothing may be saved behind it.
      clearTimeout(this.#timer)
      this.#stopped = true
    })
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  #later(form: HTMLFormElement): void {
    clearTimeout(this.#timer)
    if (!this.#stopped) this.#timer = window.setTimeout(() => void this.#save(form), pause)
  }

  async #save(form: HTMLFormElement): Promise<void> {
    if (this.#sending) return this.#later(form)
    this.#sending = true
    this.#say('saving')
    try {
      const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
      const answer = await fetch(form.action, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
      })
      if (answer.ok) this.#saved((await answer.json()) as { revision: number })
      else if (answer.status === 409) {
        this.#stopped = true
        this.#say('conflict')
      } else this.#say('failed')
    } catch {
      this.#say('failed')
    } finally {
      this.#sending = false
    }
  }

  #saved({ revision }: { revision: number }): void {
    // Other forms of the page speak of the same text: they must know what was saved.
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name="revision"]'))
      field.value = `${revision}`
    this.#say('saved')
  }

  #say(what: 'saving' | 'saved' | 'failed' | 'conflict'): void {
    const place = this.querySelector('[data-saved]')
    if (place) place.textContent = this.getAttribute(what)
  }
}
