import type { FormFields } from '../../../platform/http/form.ts'
import { type Lang, localPath } from '../../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { PageTitle } from '../../../ui/prose.tsx'
import { messages } from '../../messages/index.ts'
import { noteAddress } from '../../rules/note-address.ts'
import { DecisionFields } from '../mandate.tsx'

interface Props {
  lang: Lang
  association: string
  /** Short names of the texts that wait. */
  texts: readonly string[]
  typed: FormFields
  errors: readonly FieldError[]
  action: string
  back: string
}

/** A request that waits for its board: the note to print, and the decision once it is taken. */
export function Undecided(props: Props) {
  const { lang, association, errors, action } = props
  const t = messages(lang).link.undecided
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead(association)} />
      <Buttons>
        <ButtonLink href={localPath(lang, noteAddress(props.texts))} variant="quiet">
          {t.note}
        </ButtonLink>
      </Buttons>
      <h2>{t.form}</h2>
      <form method="post" action={action} novalidate>
        <DecisionFields {...props} />
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
      <p class="hint">{t.wait}</p>
    </>
  )
}
