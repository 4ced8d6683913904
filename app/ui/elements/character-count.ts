import { countWords } from './count-words.ts'
import { liveRegion } from './live-region.ts'

/** Tells how many characters are left while one types; read out only near the end, after a pause. */
export class CharacterCount extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    const area = this.querySelector('textarea')
    const count = this.querySelector<HTMLElement>('.count')
    const max = Number(this.getAttribute('max'))
    if (!area || !count || !max) return
    const say = liveRegion(this)
    const update = () => {
      const left = max - area.value.length
      const words = countWords(left, this.getAttribute('left') ?? '', this.getAttribute('over') ?? '')
      count.textContent = words
      count.toggleAttribute('data-over', left < 0)
      clearTimeout(this.#timer)
      if (left <= max / 5) this.#timer = window.setTimeout(() => say(words), 1000)
    }
    area.addEventListener('input', update)
    if (area.value) update()
  }
}
