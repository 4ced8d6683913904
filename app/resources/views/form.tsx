import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { type Choice, Select, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { longestBody, longestTitle, publicationKinds } from '../rules/publication.ts'

type Props = {
  lang: Lang
  isNew: boolean
  typed: { text(name: string): string; all(name: string): string[] }
  errors: readonly FieldError[]
  themes: readonly Choice[]
  places: readonly { id: string; name: string }[]
}

/** What is published, and its change. Kind and place stay as they were. */
export function PublicationForm(props: Props) {
  const { lang, isNew, typed, errors, themes } = props
  const t = messages(lang).form
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={isNew ? t.title : t.changeTitle} />
      <form method="post" novalidate>
        {isNew && <Where {...props} />}
        <TextField {...field('titre')} label={t.heading} maxlength={longestTitle} />
        <TextArea {...field('texte')} label={t.body} hint={t.bodyHint} rows={10} max={longestBody} />
        <TextField {...field('lien')} label={t.link} hint={t.linkHint} maxlength={300} optional />
        <CheckboxGroup
          {...{ lang, name: 'theme', legend: t.themes, options: themes, values: typed.all('theme') }}
          error={errorOf(errors, 'theme')}
          optional
        />
        <Buttons>
          <Button>{isNew ? t.send : t.save}</Button>
        </Buttons>
      </form>
    </>
  )
}

function Where({ lang, typed, errors, places }: Props) {
  const t = messages(lang).form
  const { kinds } = messages(lang)
  return (
    <>
      <RadioGroup
        {...{ lang, name: 'nature', legend: t.kind, value: typed.text('nature') }}
        options={publicationKinds.map((value) => ({ value, label: kinds[value], hint: t.kindHints[value] }))}
        error={errorOf(errors, 'nature')}
      />
      {places.length > 1 && (
        <Select
          {...{ lang, name: 'lieu', label: t.place, value: typed.text('lieu') }}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          error={errorOf(errors, 'lieu')}
          empty=""
        />
      )}
    </>
  )
}
