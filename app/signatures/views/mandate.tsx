import type { FormFields } from '../../platform/http/form.ts'
import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { DateField, EmailField, TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError, Fieldset } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { besideMessages } from '../messages/beside/index.ts'
import { messages } from '../messages/index.ts'
import { capacities } from '../rules/mandate-form.ts'
import { Step } from './step.tsx'

interface Props {
  lang: Lang
  typed: FormFields
  errors: readonly FieldError[]
  /** Somebody helps: the signer sits beside them, and may have no mailbox. */
  isHelped?: boolean
  back: string
}

/** The second step: who signs, and by which decision. */
export function MandateStep(props: Props) {
  const t = messages(props.lang).steps
  return (
    <Step {...props} current={2} title={t.mandate.title} lead={t.mandate.lead}>
      <form method="post" novalidate>
        {props.isHelped ? <Helped lang={props.lang} /> : <Who {...props} />}
        <Signer {...props} />
        <Decision {...props} />
        <Second {...props} />
        <Buttons>
          <Button>{t.next}</Button>
        </Buttons>
      </form>
    </Step>
  )
}

/** What every field of this form shares: its label, what was typed, what is wrong with it. */
function field({ lang, typed, errors }: Props, name: string, label: string) {
  return { lang, name, label, value: typed.text(name), error: errorOf(errors, name) }
}

/** The form is the person’s: who types is known already. */
function Helped({ lang }: { lang: Lang }) {
  return (
    <>
      <Notice lang={lang}>
        <p>{besideMessages(lang).helping}</p>
      </Notice>
      <input type="hidden" name="who" value="me" />
    </>
  )
}

function Who(props: Props) {
  const { lang, typed, errors } = props
  const t = messages(lang).steps.mandate
  return (
    <>
      <RadioGroup
        lang={lang}
        name="who"
        legend={t.who}
        value={typed.text('who')}
        error={errorOf(errors, 'who')}
        options={[
          { value: 'me', label: t.me },
          { value: 'other', label: t.other },
        ]}
      />
      <div class="when-other">
        <TextField {...field(props, 'filler', t.filler)} hint={t.fillerHint} maxlength={120} />
      </div>
    </>
  )
}

function Signer(props: Props) {
  const { lang, typed, errors } = props
  const t = messages(lang).steps.mandate
  return (
    <Fieldset legend={t.signer}>
      <TextField {...field(props, 'signer-name', t.name)} autocomplete="name" maxlength={120} />
      <EmailField {...field(props, 'signer-email', t.email)} hint={t.emailHint} />
      {props.isHelped && (
        <Checkbox
          lang={lang}
          name="signer-no-email"
          label={besideMessages(lang).noEmail}
          hint={besideMessages(lang).noEmailHint}
          checked={typed.has('signer-no-email')}
        />
      )}
      <TextField
        {...field(props, 'signer-title', t.role)}
        hint={t.roleHint}
        autocomplete="organization-title"
        width="medium"
        maxlength={120}
        optional
      />
      <RadioGroup
        lang={lang}
        name="capacity"
        legend={t.capacity}
        value={typed.text('capacity')}
        error={errorOf(errors, 'capacity')}
        options={capacities.map((value) => ({ value, label: t.capacities[value] }))}
      />
      <DateField {...field(props, 'term', t.term)} hint={t.termHint} optional />
    </Fieldset>
  )
}

function Decision(props: Props) {
  const { lang, typed, errors } = props
  const t = messages(lang).steps.mandate
  return (
    <>
      <RadioGroup
        lang={lang}
        name="decided"
        legend={t.decided}
        value={typed.text('decided')}
        error={errorOf(errors, 'decided')}
        options={[
          { value: 'yes', label: t.yes },
          { value: 'not-yet', label: t.notYet, hint: t.notYetHint },
        ]}
      />
      <div class="when-decided">
        <DecisionFields {...props} />
      </div>
    </>
  )
}

/** Body and day, here and on the page of a decision awaited. */
export function DecisionFields(props: Props) {
  const t = messages(props.lang).steps.mandate
  return (
    <>
      <TextField {...field(props, 'body', t.body)} hint={t.bodyHint} width="medium" maxlength={120} />
      <DateField {...field(props, 'decided-on', t.date)} />
    </>
  )
}

function Second(props: Props) {
  const { typed, errors } = props
  const t = messages(props.lang).steps.mandate
  const names = ['second-name', 'second-email', 'second-title']
  const isOpen = names.some((name) => typed.text(name) !== '' || errorOf(errors, name))
  return (
    <details open={isOpen} class="second-signer">
      <summary>{t.secondTitle}</summary>
      <p class="hint">{t.secondHint}</p>
      <TextField {...field(props, 'second-name', t.secondName)} maxlength={120} optional />
      <EmailField {...field(props, 'second-email', t.secondEmail)} optional autocomplete="off" />
      <TextField {...field(props, 'second-title', t.secondRole)} width="medium" maxlength={120} optional />
    </details>
  )
}
