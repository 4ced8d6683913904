/** A kilometre or so: enough to sort a list by, too little to know where somebody lives. */
const decimals = 2

/**
 * Around a place field: a button that asks the device where it is, only when pressed, writes the rounded
 * coordinates in the field and sends the form. Nothing is kept.
 */
export class NearMe extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input:not([type=hidden])')
    if (!input || !navigator.geolocation || this.querySelector('.near-me')) return
    const box = document.createElement('div')
    box.className = 'near-me'
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-quiet'
    button.textContent = this.getAttribute('label')
    const said = document.createElement('p')
    said.className = 'hint'
    said.setAttribute('role', 'status')
    said.textContent = this.getAttribute('promise')
    box.append(button, said)
    this.append(box)
    button.addEventListener('click', () => this.#look(input, button, said))
  }

  #look(input: HTMLInputElement, button: HTMLButtonElement, said: HTMLElement): void {
    said.textContent = this.getAttribute('looking')
    button.setAttribute('aria-disabled', 'true')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        input.value = `${coords.latitude.toFixed(decimals)}, ${coords.longitude.toFixed(decimals)}`
        const choice = input.form?.elements.namedItem(`${input.name}-choice`)
        if (choice instanceof HTMLInputElement) choice.value = ''
        input.form?.requestSubmit()
      },
      () => {
        button.removeAttribute('aria-disabled')
        said.textContent = this.getAttribute('refused')
      },
      { timeout: 15_000, maximumAge: 300_000 },
    )
  }
}
