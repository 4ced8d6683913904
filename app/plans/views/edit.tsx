import { WorkFrame, type WorkProps } from '../../adaptations/cards.tsx'
import { Button, Buttons } from '../../ui/button.tsx'
import { DateField, Select, TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'
import type { Candidate } from '../queries/candidates.ts'
import type { CharterCommitment, Pledge } from '../queries/commitments.ts'
import { longest } from '../rules/forms.ts'

type Typed = Record<string, string>
type FieldsProps = WorkProps & { typed: Typed; errors: FieldError[] }

type AddProps = FieldsProps & {
  formKey: string
  commitments: CharterCommitment[]
  pledges: Pledge[]
  candidates: Candidate[]
}

/** An action more, for a commitment, and perhaps for somebody. */
export function AddAction(props: AddProps) {
  const { lang, at, errors, typed, formKey, candidates } = props
  const t = messages(lang).form
  return (
    <WorkFrame {...props} title={t.addTitle} here="/plan/ajouter">
      <ErrorSummary lang={lang} errors={errors} />
      <form method="post" action={at('/plan/ajouter')} novalidate>
        <input type="hidden" name="cle" value={formKey} />
        <Select
          lang={lang}
          name="pour"
          label={t.commitment}
          options={optionsOf(props)}
          empty={t.decision}
          value={typed.pour}
          error={errorOf(errors, 'pour')}
        />
        <WordsFields {...props} />
        <Select
          lang={lang}
          name="a-qui"
          label={t.owner}
          hint={t.ownerHint}
          options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
          empty={t.nobody}
          value={typed['a-qui']}
          error={errorOf(errors, 'a-qui')}
          optional
        />
        <Buttons>
          <Button>{t.add}</Button>
        </Buttons>
      </form>
    </WorkFrame>
  )
}

function optionsOf({ lang, commitments, pledges }: AddProps) {
  const t = messages(lang)
  return [
    ...commitments.map(({ articleId, heading, isLocal }) => ({
      value: `article:${articleId}`,
      label: `${heading} (${isLocal ? t.form.ours : t.form.national})`,
    })),
    ...pledges.map(({ signatureId, position, name, words }) => ({
      value: `promise:${signatureId}:${position}`,
      label: t.action.promise(name, words),
    })),
  ]
}

/** Says an action more precisely. */
export function ChangeAction(props: FieldsProps & { action: PlannedAction }) {
  const { lang, at, errors, action } = props
  const t = messages(lang).form
  return (
    <WorkFrame {...props} title={t.changeTitle} lead={action.title} here="/plan/preciser">
      <ErrorSummary lang={lang} errors={errors} />
      <form method="post" action={at(`/plan/actions/${action.id}/preciser`)} novalidate>
        <WordsFields {...props} />
        <Buttons>
          <Button>{t.save}</Button>
        </Buttons>
      </form>
    </WorkFrame>
  )
}

function WordsFields({ lang, typed, errors }: FieldsProps) {
  const t = messages(lang).form
  return (
    <>
      <TextField
        lang={lang}
        name="quoi"
        label={t.what}
        hint={t.whatHint}
        value={typed.quoi}
        error={errorOf(errors, 'quoi')}
        maxlength={longest.title}
      />
      <TextArea
        lang={lang}
        name="precisions"
        label={t.details}
        rows={3}
        max={longest.details}
        value={typed.precisions}
        error={errorOf(errors, 'precisions')}
        optional
      />
      <DateField
        lang={lang}
        name="echeance"
        label={t.due}
        hint={t.dueHint}
        value={typed.echeance}
        error={errorOf(errors, 'echeance')}
        optional
      />
    </>
  )
}
