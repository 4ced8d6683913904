/** How long between two looks, in milliseconds. */
const pause = 1_000

/** Around a `<progress>` and the words that say it: follows the work, and shows the page anew when it ends. */
export class WatchProgress extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    this.#later()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  #later(): void {
    this.#timer = window.setTimeout(() => this.#look(), pause)
  }

  async #look(): Promise<void> {
    try {
      const answer = await fetch(this.getAttribute('src') ?? '', { headers: { accept: 'application/json' } })
      if (answer.ok) {
        const { done, total, words, isRunning } = await answer.json()
        if (!isRunning) return location.reload()
        this.#show(Number(done), Number(total), String(words))
      }
    } catch {
      // The network is away for a moment: look again.
    }
    this.#later()
  }

  #show(done: number, total: number, words: string): void {
    const bar = this.querySelector('progress')
    const text = this.querySelector('[data-words]')
    if (bar) {
      bar.max = Math.max(total, 1)
      bar.value = done
    }
    if (text) text.textContent = words
  }
}
