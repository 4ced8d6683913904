import { liveRegion } from './live-region.ts'

/** Beside an address: a button that shares it on a phone, copies it elsewhere. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    const url = this.getAttribute('url')
    if (!button?.hidden || !url) return
    const words = button.textContent
    const say = liveRegion(this)
    button.hidden = false
    button.addEventListener('click', async () => {
      if (!(await this.#give(url))) return
      const done = this.getAttribute('done') ?? ''
      button.textContent = done
      say(done)
      setTimeout(() => {
        button.textContent = words
        say('')
      }, 4000)
    })
  }

  /** True when the address is on the clipboard. */
  async #give(url: string): Promise<boolean> {
    const title = this.getAttribute('share-title')
    try {
      if (title && matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ title, url })) {
        await navigator.share({ title, url })
        return false
      }
      await navigator.clipboard.writeText(url)
      return true
    } catch {
      // Refused or given up: the address is still there to be selected by hand.
      return false
    }
  }
}
