import type { Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

/**
 * Words ready to be pasted elsewhere: text that can be selected, a button that copies it when scripts run, and one more
 * that shares it where the device knows how.
 */
export function ReadyText({ lang, text }: { lang: Lang; text: string }) {
  const t = messages(lang).copyLink
  return (
    <share-text label={t.share}>
      <copy-link url={text} done={t.done}>
        <pre class="code code-whole" tabindex={0}>
          {text}
        </pre>{' '}
        <button class="button button-quiet" type="button" hidden>
          {t.copyText}
        </button>
      </copy-link>
    </share-text>
  )
}
