import type { Lang } from '../../platform/languages.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { DateField, TextArea, TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError, Fieldset } from '../../ui/form.tsx'
import { openingMessages } from '../messages/opening/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import { adoptionRules } from '../rules/adoption.ts'
import { admissions, levelFields, usualReconfirmMonths } from '../rules/opening.ts'
import { levels } from '../rules/standing.ts'

/** What was typed, by the name of the field. */
export type Typed = Record<string, string>

export type FieldsProps = { lang: Lang; typed: Typed; errors: readonly FieldError[] }

/** The name of the charter and why it is there. */
export function AboutFields({ lang, typed, errors }: FieldsProps) {
  const t = openingMessages(lang).form
  return (
    <Fieldset legend={t.about}>
      <TextField
        lang={lang}
        name="nom"
        label={t.name}
        hint={t.nameHint}
        value={typed.nom}
        error={errorOf(errors, 'nom')}
        maxlength={120}
      />
      <TextArea
        lang={lang}
        name="raison"
        label={t.purpose}
        hint={t.purposeHint}
        value={typed.raison}
        error={errorOf(errors, 'raison')}
        max={2_000}
        optional
      />
    </Fieldset>
  )
}

/** The rules of the group, said before it writes. */
export function RuleFields(props: FieldsProps) {
  const { lang, typed, errors } = props
  const t = openingMessages(lang).form
  const shared = sharedMessages(lang)
  return (
    <>
      <Fieldset legend={t.decide}>
        <RadioGroup
          lang={lang}
          name="regle"
          legend={t.rule}
          options={adoptionRules.map((rule) => ({ value: rule, label: shared.rules[rule] }))}
          value={typed.regle}
          error={errorOf(errors, 'regle')}
        />
        <TextField
          lang={lang}
          name="quorum"
          label={t.quorum}
          hint={t.quorumHint}
          inputmode="numeric"
          width="short"
          value={typed.quorum}
          error={errorOf(errors, 'quorum')}
        />
        <RadioGroup
          lang={lang}
          name="participation"
          legend={t.admission}
          options={admissions.map((one) => ({ value: one, label: shared.admissions[one] }))}
          value={typed.participation}
          error={errorOf(errors, 'participation')}
        />
      </Fieldset>
      <CalendarFields {...props} />
      <LevelFields {...props} />
    </>
  )
}

function CalendarFields({ lang, typed, errors }: FieldsProps) {
  const t = openingMessages(lang).form
  return (
    <Fieldset legend={t.calendar}>
      <DateField
        lang={lang}
        name="ecrire-jusque"
        label={t.draftUntil}
        value={typed['ecrire-jusque']}
        error={errorOf(errors, 'ecrire-jusque')}
        optional
      />
      <DateField
        lang={lang}
        name="adopter-le"
        label={t.adoptionOn}
        value={typed['adopter-le']}
        error={errorOf(errors, 'adopter-le')}
        optional
      />
      <TextField
        lang={lang}
        name="silence"
        label={t.quiet}
        hint={t.quietHint}
        inputmode="numeric"
        width="short"
        value={typed.silence}
        error={errorOf(errors, 'silence')}
      />
      <TextField
        lang={lang}
        name="reconfirmer"
        label={t.reconfirm}
        hint={t.reconfirmHint}
        inputmode="numeric"
        width="short"
        value={typed.reconfirmer ?? String(usualReconfirmMonths)}
        error={errorOf(errors, 'reconfirmer')}
      />
    </Fieldset>
  )
}

function LevelFields({ lang, typed, errors }: FieldsProps) {
  const t = openingMessages(lang).form
  const shared = sharedMessages(lang)
  return (
    <Fieldset legend={t.levels} hint={t.levelsHint}>
      {levelFields.map((field) => (
        <RadioGroup
          key={field}
          lang={lang}
          name={field}
          legend={t.levelNames[field]}
          options={levels.map((level) => ({ value: level, label: shared.levels[level] }))}
          value={typed[field]}
          error={errorOf(errors, field)}
        />
      ))}
    </Fieldset>
  )
}
