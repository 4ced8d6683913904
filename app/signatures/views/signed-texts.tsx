import { CharterText, LocalText, UnofficialNotice } from '../../charter/cards.tsx'
import type { Lang } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { SignableText } from '../rules/signable.ts'

/** Every text that is signed, whole. A local one says what is kept, added or reworded, as its own page does. */
export function SignedTexts({ lang, texts }: { lang: Lang; texts: readonly SignableText[] }) {
  const t = messages(lang).steps.reading
  return texts.map(({ slug, version, local }) =>
    local ? (
      <section key={slug} aria-labelledby={`texte-${slug}`}>
        <h2 id={`texte-${slug}`}>{t.localText(local.name, version.number)}</h2>
        <p>{t.basedOn(local.baseNumber)}</p>
        {texts.length === 1 && <UnofficialNotice version={version} lang={lang} />}
        <LocalText articles={local.articles} lang={lang} prefix={texts.length > 1 ? `${slug}-` : ''} />
      </section>
    ) : (
      <section key={slug}>
        {texts.length > 1 && <h2>{t.national}</h2>}
        <UnofficialNotice version={version} lang={lang} />
        <CharterText articles={version.articles} lang={lang} />
      </section>
    ),
  )
}
