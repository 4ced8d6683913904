import type { Lang } from '../../../platform/languages.ts'
import { messages } from '../../messages/index.ts'
import type { NamedText } from '../../rules/text-names.ts'
import { whatWords } from '../signed-text-words.ts'

type Text = NamedText & { reference: string; sha256: string; entrySha256: string }

/** What a machine compares, text by text; people may leave it closed. */
export function Fingerprints({ lang, texts }: { lang: Lang; texts: readonly Text[] }) {
  const t = messages(lang).link.receipt
  const isOne = texts.length === 1
  return (
    <details class="fingerprints">
      <summary>{t.fingerprints}</summary>
      {texts.map((text) => (
        <dl key={text.reference}>
          <dt>{isOne ? t.fingerprint : `${t.fingerprint}, ${whatWords(lang, [text])}`}</dt>
          <dd>
            <code>{text.sha256}</code>
          </dd>
          <dt>{t.entry}</dt>
          <dd>
            <code>{text.entrySha256}</code>
          </dd>
        </dl>
      ))}
    </details>
  )
}
