import type { Theme } from '../../associations/index.ts'
import type { FormFields } from '../../platform/http/form.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import { Step } from './step.tsx'

interface Props {
  lang: Lang
  typed: FormFields
  errors: readonly FieldError[]
  back: string
  /** Communes of the same name, when one must be chosen. */
  communes: readonly Territory[]
  themes: readonly { value: Theme; label: string }[]
}

/** The first step: which association signs. */
export function AssociationStep(props: Props) {
  const { lang, typed, errors, back } = props
  const t = messages(lang).steps
  const field = fieldsOf({ lang, typed, errors })
  return (
    <Step
      lang={lang}
      current={1}
      title={t.association.title}
      lead={t.association.lead}
      errors={errors}
      back={back}
    >
      <form method="post" novalidate>
        <Identity {...props} />
        <NumberFields {...props} />
        <Commune {...props} />
        <CheckboxGroup
          lang={lang}
          name="theme"
          legend={t.association.themes}
          options={props.themes}
          values={typed.all('theme')}
          optional
        />
        <TextField
          {...field('website')}
          label={t.association.website}
          inputmode="url"
          autocomplete="url"
          optional
        />
        <Buttons>
          <Button>{t.next}</Button>
        </Buttons>
      </form>
    </Step>
  )
}

function Identity({ lang, typed, errors }: Props) {
  const t = messages(lang).steps.association
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      <RadioGroup
        {...field('kind')}
        legend={t.kind}
        options={[
          { value: 'association', label: t.kinds.association },
          { value: 'network', label: t.kinds.network, hint: t.networkHint },
          { value: 'informal', label: t.kinds.informal },
        ]}
      />
      <TextField {...field('name')} label={t.name} autocomplete="organization" maxlength={200} />
      <TextField {...field('acronym')} label={t.acronym} width="medium" maxlength={40} optional />
    </>
  )
}

function NumberFields({ lang, typed, errors }: Props) {
  const t = messages(lang).steps.association
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      <TextField
        {...field('number')}
        label={t.number}
        hint={t.numberHint}
        width="medium"
        maxlength={40}
        spellcheck={false}
        optional
      />
      <CheckboxGroup
        lang={lang}
        name="number-kind"
        legend={t.numberKind}
        values={typed.all('number-kind')}
        options={[
          { value: 'none', label: t.numberKinds.none },
          { value: 'local-law', label: t.numberKinds['local-law'] },
        ]}
        optional
      />
      <div class="when-local-law">
        <TextField
          {...field('local-law')}
          label={t.localLaw}
          hint={t.localLawHint}
          width="medium"
          maxlength={120}
        />
      </div>
    </>
  )
}

function Commune({ lang, typed, errors, communes }: Props) {
  const t = messages(lang).steps.association
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      <SuggestField
        {...field('commune')}
        label={t.commune}
        hint={t.communeHint}
        choice={typed.text('commune-choice')}
        src="/territoires/suggestions"
        width="medium"
        maxlength={120}
      />
      {communes.length > 1 && (
        <RadioGroup
          lang={lang}
          name="which-commune"
          legend={t.whichCommune}
          error={errorOf(errors, 'which-commune')}
          options={communes.map(({ id, name, hint }) => ({ value: id, label: name, hint }))}
        />
      )}
    </>
  )
}
