import type { Lang } from '../../../platform/languages.ts'
import { messages } from '../../messages/index.ts'

/** What a machine compares; people may leave it closed. */
export function Fingerprints({ lang, text, entry }: { lang: Lang; text: string; entry: string }) {
  const t = messages(lang).link.receipt
  return (
    <details class="fingerprints">
      <summary>{t.fingerprints}</summary>
      <dl>
        <dt>{t.fingerprint}</dt>
        <dd>
          <code>{text}</code>
        </dd>
        <dt>{t.entry}</dt>
        <dd>
          <code>{entry}</code>
        </dd>
      </dl>
    </details>
  )
}
