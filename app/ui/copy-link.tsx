import type { Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

interface Props {
  lang: Lang
  /** The whole address, with its scheme and host. */
  url: string
  /** On a phone the address is shared under this title instead of copied. */
  shareTitle?: string | undefined
}

/** An address to pass on: text that can be selected, and a button when scripts run. */
export function CopyLink({ lang, url, shareTitle }: Props) {
  const t = messages(lang).copyLink
  return (
    <copy-link url={url} done={t.done} {...(shareTitle ? { 'share-title': shareTitle } : {})}>
      <code>{url}</code>{' '}
      <button class="button button-quiet" type="button" hidden>
        {t.copy}
      </button>
    </copy-link>
  )
}
