import { Button } from '../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { DateField, EmailField, TextField } from '../../ui/fields.tsx'
import { errorOf } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import type { LiveProps } from './live.tsx'
import { fieldOf, LiveForm } from './live-form.tsx'

const kinds = ['association', 'network', 'informal'] as const
const capacities = ['legal', 'delegated', 'collegial'] as const

/** To sign on the spot, on the device of whoever leads, or from a sheet signed by hand. */
export function SpotForm(props: LiveProps) {
  const { lang, version, newKey, at, errors, typed } = props
  const t = messages(lang).live.sign
  if (version === undefined) return null
  const isOpen = typed.text('acte') === 'signer'
  return (
    <section aria-labelledby="signer">
      <h2 id="signer">{t.title}</h2>
      <p>{t.text}</p>
      <details open={isOpen}>
        <summary>{t.button}</summary>
        <LiveForm act="signer" newKey={newKey} at={at}>
          <Who {...props} />
          <Mandate {...props} />
          <Checkbox lang={lang} name="papier" label={t.paper} checked={typed.text('papier') !== ''} />
          <Checkbox
            lang={lang}
            name="accord"
            label={t.consent(version)}
            error={errorOf(errors, 'accord')}
            required
            checked={typed.text('accord') !== ''}
          />
          <Button>{t.button}</Button>
        </LiveForm>
      </details>
    </section>
  )
}

function Who(props: LiveProps) {
  const t = messages(props.lang).live.sign
  const { lang, typed } = props
  return (
    <>
      <TextField {...fieldOf(props, 'association')} label={t.association} maxlength={200} />
      <TextField
        {...fieldOf(props, 'numero')}
        label={t.number}
        hint={t.numberHint}
        width="medium"
        maxlength={20}
        optional
      />
      <RadioGroup
        lang={lang}
        name="genre"
        legend={t.kind}
        options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
        value={typed.text('genre') || 'association'}
      />
    </>
  )
}

function Mandate(props: LiveProps) {
  const t = messages(props.lang).live.sign
  const { lang, typed, errors } = props
  return (
    <>
      <TextField {...fieldOf(props, 'signataire')} label={t.signer} maxlength={120} />
      <TextField {...fieldOf(props, 'fonction')} label={t.title_} maxlength={120} optional />
      <RadioGroup
        lang={lang}
        name="capacite"
        legend={t.capacity}
        options={capacities.map((value) => ({ value, label: t.capacities[value] }))}
        value={typed.text('capacite')}
        error={errorOf(errors, 'capacite')}
      />
      <EmailField {...fieldOf(props, 'courriel')} label={t.email} hint={t.emailHint} autocomplete="off" />
      <TextField {...fieldOf(props, 'instance')} label={t.body} maxlength={120} optional />
      <DateField {...fieldOf(props, 'decide-le')} label={t.on} optional />
    </>
  )
}
