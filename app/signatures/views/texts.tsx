import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { SignableText } from '../rules/signable.ts'

type Props = {
  lang: Lang
  texts: readonly SignableText[]
  chosen: readonly string[]
  errors: readonly FieldError[]
}

/** Which texts are signed: one, the other, or both in one act. */
export function TextsStep({ lang, texts, chosen, errors }: Props) {
  const { texts: t, next } = messages(lang).steps
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      <form method="post" novalidate>
        <CheckboxGroup
          lang={lang}
          name="text"
          legend={t.legend}
          options={texts.map(({ slug, version, local }) => ({
            value: slug,
            label: local ? t.local(local.name, version.number) : t.national(version.number),
            hint: local ? t.localHint : t.nationalHint,
          }))}
          values={chosen}
          error={errorOf(errors, 'text')}
        />
        <p class="hint">{t.again}</p>
        <Buttons>
          <Button>{next}</Button>
        </Buttons>
      </form>
      <h2>{t.read}</h2>
      <ul>
        {texts.map(({ slug, local }) => (
          <li key={slug}>
            <a href={localPath(lang, local ? `/declinaisons/${slug}` : '/charte')}>
              {local ? local.name : t.readNational}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
