/** Around words to pass on: a button that opens the device’s own list of applications, where there is one. */
export class ShareText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('pre')?.textContent ?? ''
    if (!text || !navigator.canShare?.({ text }) || this.querySelector('[data-share]')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-quiet'
    button.dataset.share = ''
    button.textContent = this.getAttribute('label')
    // Given up: the words are still there to be copied.
    button.addEventListener('click', () => navigator.share({ text }).catch(() => {}))
    this.append(' ', button)
  }
}
