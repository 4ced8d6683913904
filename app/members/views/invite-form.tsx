import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { EmailField } from '../../ui/fields.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; at: string; typed: string; errors: readonly FieldError[] }

/** One address, one role, one press: the letter does the rest. */
export function InviteForm({ lang, at, typed, errors }: Props) {
  const t = messages(lang).invite
  const options = [
    { value: 'contributor', ...t.choices.contributor },
    { value: 'representative', ...t.choices.representative },
    { value: 'relais', ...t.choices.handover },
  ]
  return (
    <section>
      <h2>{t.title}</h2>
      <form method="post" action={`${at}/inviter`} novalidate>
        <InvitedField lang={lang} typed={typed} errors={errors} />
        <RadioGroup lang={lang} name="role" legend={t.as} options={options} value="contributor" />
        <Buttons>
          <Button sending={t.sending}>{t.send}</Button>
        </Buttons>
      </form>
    </section>
  )
}

export function InvitedField({ lang, typed, errors }: Omit<Props, 'at'>) {
  const t = messages(lang).invite
  return (
    <EmailField
      lang={lang}
      name="courriel"
      label={t.email}
      hint={t.emailHint}
      width="medium"
      value={typed}
      error={errorOf(errors, 'courriel')}
      autocomplete="off"
    />
  )
}
