import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { besideMessages } from '../messages/beside/index.ts'

interface Props {
  lang: Lang
  typed: string
  errors: readonly FieldError[]
}

/** For whoever has a paper and no camera: the code, typed. */
export function PaperCode({ lang, typed, errors }: Props) {
  const t = besideMessages(lang).paper
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.typeTitle} lead={t.typeLead} />
      <form method="get" action={localPath(lang, '/papier')} novalidate>
        <TextField
          lang={lang}
          name="code"
          label={t.code}
          hint={t.codeHint}
          value={typed}
          error={errorOf(errors, 'code')}
          width="medium"
          autocomplete="off"
          spellcheck={false}
          maxlength={40}
        />
        <Buttons>
          <Button>{t.open}</Button>
        </Buttons>
      </form>
    </>
  )
}
