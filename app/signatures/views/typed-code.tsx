import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'

/** What was typed, and what is wrong with it. */
export type Typed = { lang: Lang; typed: string; errors: readonly FieldError[] }

type Props = Typed & {
  path: string
  words: { title: string; lead: string; label: string; hint: string; button: string }
}

/** Where a code is copied from paper. */
export function TypedCode({ lang, typed, errors, path, words }: Props) {
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={words.title} lead={words.lead} />
      <form method="get" action={localPath(lang, path)} novalidate>
        <TextField
          lang={lang}
          name="code"
          label={words.label}
          hint={words.hint}
          value={typed}
          error={errorOf(errors, 'code')}
          width="medium"
          autocomplete="off"
          spellcheck={false}
          maxlength={40}
        />
        <Buttons>
          <Button>{words.button}</Button>
        </Buttons>
      </form>
    </>
  )
}
