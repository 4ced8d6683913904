/** A network that failed in silence must not leave a dead button. */
const patience = 15_000

/** Around a submit button: while the form travels, a second press does nothing and the button says so. */
export class ConfirmOnce extends HTMLElement {
  #words: Node[] | undefined

  connectedCallback(): void {
    this.#button()?.form?.addEventListener('submit', this.#submitted)
    // Coming back by the browser’s arrow finds the page as it was left.
    window.addEventListener('pageshow', this.#rest)
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#rest)
  }

  #button(): HTMLButtonElement | null {
    return this.querySelector('button')
  }

  #submitted = (event: SubmitEvent): void => {
    const button = this.#button()
    if (!button || event.submitter !== button || event.defaultPrevented) return
    if (this.#words !== undefined) {
      event.preventDefault()
      return
    }
    this.#words = [...button.childNodes]
    // Not `disabled`: the browser would leave the button’s own value out of the form.
    button.setAttribute('aria-disabled', 'true')
    button.textContent = this.getAttribute('sending')
    setTimeout(this.#rest, patience)
  }

  #rest = (): void => {
    const button = this.#button()
    if (!button || this.#words === undefined) return
    button.replaceChildren(...this.#words)
    button.removeAttribute('aria-disabled')
    this.#words = undefined
  }
}
