/**
 * Around the drawn map: a button that brings the interactive one in its place. The map library comes only when
 * the button is pressed; if it cannot, the drawing stays.
 */
export class SignatoryMap extends HTMLElement {
  #close: (() => void) | undefined

  connectedCallback(): void {
    if (this.querySelector('.map-open')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-quiet map-open'
    button.textContent = this.getAttribute('open-words')
    const said = document.createElement('p')
    said.className = 'hint'
    said.setAttribute('role', 'status')
    this.prepend(button, said)
    button.addEventListener('click', () => {
      if (this.#close) this.#shut(button)
      else void this.#open(button, said)
    })
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#close || event.defaultPrevented) return
      this.#shut(button)
      button.focus()
    })
  }

  async #open(button: HTMLButtonElement, said: HTMLElement): Promise<void> {
    if (button.getAttribute('aria-disabled')) return
    button.setAttribute('aria-disabled', 'true')
    said.textContent = this.getAttribute('loading')
    const place = document.createElement('div')
    place.className = 'map-live'
    try {
      const address = this.getAttribute('script') ?? ''
      const { openMap } = (await import(/* @vite-ignore */ address)) as typeof import('./live-map.ts')
      button.after(place)
      const words = (name: string) => this.getAttribute(name) ?? ''
      const close = await openMap(place, words('src'), words)
      this.#close = () => {
        close()
        place.remove()
      }
      this.#show(button, true)
      said.textContent = ''
      place.focus()
    } catch {
      place.remove()
      said.textContent = this.getAttribute('failed')
    }
    button.removeAttribute('aria-disabled')
  }

  #shut(button: HTMLButtonElement): void {
    this.#close?.()
    this.#close = undefined
    this.#show(button, false)
  }

  #show(button: HTMLButtonElement, isOpen: boolean): void {
    button.textContent = this.getAttribute(isOpen ? 'close-words' : 'open-words')
    const drawing = this.querySelector('figure')
    if (drawing) drawing.hidden = isOpen
  }
}
