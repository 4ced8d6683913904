import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { DateField, TextArea, TextField } from '../../ui/fields.tsx'
import { errorOf } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import { progresses } from '../rules/action.ts'
import { longest } from '../rules/forms.ts'
import type { OwningProps } from './owning.tsx'

/** A word with the answer, and who takes care of it. */
export function AskFields(props: OwningProps) {
  const { lang, typed, errors } = props
  return (
    <>
      <TextArea
        lang={lang}
        name="mots"
        label={messages(lang).owning.word}
        rows={2}
        max={longest.words}
        value={typed.mots}
        error={errorOf(errors, 'mots')}
        optional
      />
      <PersonFields {...props} />
    </>
  )
}

/** How it goes, in a word and in a sentence; its day may move. */
export function TellFields(props: OwningProps) {
  const { lang, typed, errors } = props
  const t = messages(lang)
  return (
    <>
      <RadioGroup
        lang={lang}
        name="ou-en-est"
        legend={t.owning.progress}
        options={progresses.map((value) => ({ value, label: t.progress[value] }))}
        value={typed['ou-en-est']}
        error={errorOf(errors, 'ou-en-est')}
      />
      <TextArea
        lang={lang}
        name="mots"
        label={t.owning.words}
        hint={t.owning.wordsHint}
        rows={3}
        max={longest.words}
        value={typed.mots}
        error={errorOf(errors, 'mots')}
      />
      <DateField
        lang={lang}
        name="echeance"
        label={t.owning.due}
        hint={t.owning.dueHint}
        value={typed.echeance}
        error={errorOf(errors, 'echeance')}
        optional
      />
      <PersonFields {...props} />
    </>
  )
}

function PersonFields({ lang, typed, errors }: OwningProps) {
  const t = messages(lang).owning
  return (
    <details open={Boolean(typed.personne) || errorOf(errors, 'personne') !== undefined}>
      <summary>{t.who}</summary>
      <TextField
        lang={lang}
        name="personne"
        label={t.person}
        hint={t.personHint}
        value={typed.personne}
        error={errorOf(errors, 'personne')}
        maxlength={longest.person}
        autocomplete="off"
        optional
      />
      <Checkbox
        lang={lang}
        name="montrer-personne"
        label={t.showPerson}
        checked={typed['montrer-personne'] !== undefined}
      />
    </details>
  )
}
