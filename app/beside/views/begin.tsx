import type { FormFields } from '../../platform/http/form.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Empty } from '../../ui/empty.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ErrorSummary, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { structureWords } from '../../ui/helped-by.ts'
import { PageTitle, Prose } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { OfferedStructure } from '../rules/help.ts'

interface Props {
  lang: Lang
  offered: readonly OfferedStructure[]
  typed: FormFields
  errors: readonly FieldError[]
}

/** `/espace/aider`: whom, on whose behalf, in which role; and what helping means. */
export function Begin(props: Props) {
  const { lang, offered, errors } = props
  const t = messages(lang).begin
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      {offered.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
          <Buttons>
            <ButtonLink href={localPath(lang, '/espace')}>{t.space}</ButtonLink>
          </Buttons>
        </Empty>
      ) : (
        <>
          <Prose>
            <ul>
              {t.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </Prose>
          <Form {...props} />
        </>
      )}
    </>
  )
}

function Form({ lang, offered, typed, errors }: Props) {
  const t = messages(lang).begin
  const field = fieldsOf({ lang, typed, errors })
  const named = offered.map(({ key, kind, name }) => ({
    value: key,
    label: structureWords(lang, kind, name),
  }))
  return (
    <form method="post" novalidate>
      <TextField {...field('aidee')} label={t.helped} hint={t.helpedHint} maxlength={120} />
      {named.length > 1 && <RadioGroup {...field('structure')} legend={t.structure} options={named} />}
      {named.length === 1 && (
        <p>
          {t.structure} <strong>{named[0]?.label}</strong>.
        </p>
      )}
      <TextField {...field('role')} label={t.role} hint={t.roleHint} width="medium" maxlength={60} />
      <Buttons>
        <Button>{t.button}</Button>
      </Buttons>
    </form>
  )
}
