import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; typed: string; errors: readonly FieldError[] }

/** Where the reference of a receipt is copied from paper. */
export function Verify({ lang, typed, errors }: Props) {
  const t = messages(lang).link.verify
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      <form method="get" action={localPath(lang, '/verifier')} novalidate>
        <TextField
          lang={lang}
          name="code"
          label={t.label}
          hint={t.hint}
          value={typed}
          error={errorOf(errors, 'code')}
          width="medium"
          autocomplete="off"
          spellcheck={false}
          maxlength={40}
        />
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
    </>
  )
}
