/** The button is made here: a page without script shows no button that does nothing. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-quiet'
    button.textContent = this.getAttribute('label')
    button.addEventListener('click', () => window.print())
    this.append(button)
  }
}
