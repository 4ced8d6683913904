import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { EmailField, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import { longestName, longestRole } from '../rules/partner-form.ts'
import type { Typed } from '../rules/typed.ts'

type Props = {
  lang: Lang
  project: string
  typed: Typed
  errors: readonly FieldError[]
  news: string | undefined
  back: string
}

/** Whom to ask: a signatory by its name, or any other by its mailbox. */
export function InviteForm({ lang, project, typed, errors, news, back }: Props) {
  const t = messages(lang).place.invite
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      {news && (
        <Flash lang={lang}>
          <p>{news}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={project} title={t.title} lead={t.lead} />
      <form method="post" novalidate>
        <SuggestField
          {...field('association')}
          label={t.association}
          hint={t.associationHint}
          src="/projets/associations"
          choice={typed.text('association-choice')}
          autocomplete="off"
          maxlength={longestName}
        />
        <EmailField {...field('email')} label={t.email} hint={t.emailHint} optional autocomplete="off" />
        <TextField {...field('role')} label={t.role} hint={t.roleHint} maxlength={longestRole} optional />
        <Buttons>
          <Button sending={t.button}>{t.button}</Button>
        </Buttons>
      </form>
      <p>
        <a href={back}>{project}</a>
      </p>
    </>
  )
}
