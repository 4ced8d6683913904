import { asMarks } from './as-marks.ts'

/** Around a text area: what is pasted from a word processor keeps its lists, headings, bold and italic, as marks. */
export class CleanPaste extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('textarea')?.addEventListener('paste', (event) => {
      const html = event.clipboardData?.getData('text/html')
      const area = event.currentTarget as HTMLTextAreaElement
      if (!html) return
      event.preventDefault()
      const text = asMarks(new DOMParser().parseFromString(html, 'text/html').body)
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
      area.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
  }
}
