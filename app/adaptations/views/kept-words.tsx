import type { Lang } from '../../platform/languages.ts'
import { sharedMessages } from '../messages/shared/index.ts'

/** Something typed whose form is gone. */
export type KeptWord = { label: string; words: string }

type Props = { lang: Lang; kept: readonly KeptWord[]; children?: preact.ComponentChildren }

/** What was typed and has no form any more: given back to be copied, never dropped. */
export function KeptWords({ lang, kept, children }: Props) {
  const t = sharedMessages(lang).kept
  if (kept.length === 0) return null
  return (
    <section class="prose" aria-labelledby="gardes">
      <h2 id="gardes">{t.title}</h2>
      <p>{t.text}</p>
      {kept.map(({ label, words }, i) => (
        <div key={label} class="field">
          <label class="label" for={`garde-${i}`}>
            {label}
          </label>
          <textarea class="input" id={`garde-${i}`} rows={5} readonly lang="fr" value={words} />
        </div>
      ))}
      {children}
    </section>
  )
}
