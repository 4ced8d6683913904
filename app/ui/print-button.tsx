import type { Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

/** A button that prints the page; absent without script, where the browser's own menu does it. */
export function PrintButton({ lang, label }: { lang: Lang; label?: string | undefined }) {
  return <print-button label={label ?? messages(lang).print} />
}
