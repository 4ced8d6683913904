import type { Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

interface Props {
  lang: Lang
  /** The whole address, with its scheme and host. */
  url: string
  /** On a phone the address is shared under this title instead of copied. */
  shareTitle?: string | undefined
  /** What to copy is not an address but a code to paste. */
  isCode?: boolean | undefined
}

/** An address to pass on: text that can be selected, and a button when scripts run. */
export function CopyLink({ lang, url, shareTitle, isCode = false }: Props) {
  const t = messages(lang).copyLink
  return (
    <copy-link url={url} done={t.done} {...(shareTitle ? { 'share-title': shareTitle } : {})}>
      {isCode ? (
        <pre class="code code-whole">
          <code>{url}</code>
        </pre>
      ) : (
        <code>{url}</code>
      )}{' '}
      <button class="button button-quiet" type="button" hidden>
        {isCode ? t.copyCode : t.copy}
      </button>
    </copy-link>
  )
}
