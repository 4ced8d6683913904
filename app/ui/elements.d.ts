import type { ComponentChildren } from 'preact'

interface Markup {
  children?: ComponentChildren
  class?: string | undefined
  key?: string | number
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** Around a submit button: a second press does nothing; the button says `sending`. */
      'confirm-once': Markup & { sending?: string }
      /** Around a form whose address saves it, with a `data-saved` place to say so. */
      'auto-save': Markup & {
        saved: string
        saving: string
        failed: string
        conflict: string
        paused?: string | undefined
      }
      /** Around a text area: what is pasted from a word processor keeps its lists, headings, bold and italic. */
      'clean-paste': Markup
      /** Around a text area and the words that tell its limit. */
      'character-count': Markup & { max?: number; left?: string; over?: string }
      /** Around a form; `name` tells one draft from another; `clear` on the page that follows forgets it. */
      'keep-draft': Markup & { name: string; clear?: boolean }
      /** Around the text of an address and a hidden button. */
      'copy-link': Markup & { url: string; done?: string; 'share-title'?: string }
      /** Around a label and a text input; `src` answers `[{ value, label, note?, fill? }]` to `?q=`. */
      'suggest-list': Markup & {
        src: string
        found?: string
        'found-one'?: string
        'found-many'?: string
        none?: string
      }
      /** Around a `<progress>`; `src` answers `{ done, total, words, isRunning }`. */
      'watch-progress': Markup & { src: string }
      /** Around a place field: offers the device’s own position, on a press only, rounded to a kilometre. */
      'near-me': Markup & { label: string; looking?: string; refused?: string; promise?: string }
      /** Around the drawn map: a button brings the interactive one, with the places that `src` answers. */
      'signatory-map': Markup & {
        src: string
        script?: string | undefined
        label?: string
        loading?: string
        failed?: string
        'open-words'?: string
        'close-words'?: string
        'zoom-in'?: string
        'zoom-out'?: string
        'see-list'?: string
        several?: string
        source?: string
      }
      /** Around words to pass on, in a `<pre>`: adds a button where the device can share. */
      'share-text': Markup & { label: string }
      /** Around the forms of a meeting under way: each act is kept on the device until `src` has it. */
      'live-meeting': Markup & {
        name: string
        src: string
        worker?: string | undefined
        until: string
        words: string
      }
      'print-button': Markup & { label: string }
    }
  }
}
