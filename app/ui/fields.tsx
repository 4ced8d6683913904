import { type Described, describedBy, FieldMessage, Hint, OptionalWord } from './form.tsx'
import { messages } from './messages.ts'

interface FieldProps extends Described {
  label: string
  /** What was typed, given back as it was. */
  value?: string | undefined
  optional?: boolean | undefined
  autocomplete?: string | undefined
}

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined
  inputmode?: 'text' | 'numeric' | 'email' | 'tel' | 'url' | 'search' | undefined
  /** As wide as what is expected: a postcode is not a name. */
  width?: 'short' | 'medium' | 'full' | undefined
  maxlength?: number | undefined
  spellcheck?: boolean | undefined
}

export function TextField(props: TextFieldProps) {
  const { name, type = 'text', width = 'full', error } = props
  return (
    <div class={fieldClass(error)}>
      <Label {...props} />
      <Hint {...props} />
      <FieldMessage {...props} />
      <input
        class={`input input-${width}`}
        id={name}
        name={name}
        type={type as 'text'}
        value={props.value}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete}
        maxlength={props.maxlength}
        spellcheck={props.spellcheck}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
        aria-required={props.optional ? undefined : true}
      />
    </div>
  )
}

/** An address of a mailbox: one’s own, unless `autocomplete` is off. */
export function EmailField(props: Omit<TextFieldProps, 'type' | 'inputmode' | 'spellcheck' | 'maxlength'>) {
  const { autocomplete = 'email' } = props
  const typed = { type: 'email', inputmode: 'email', spellcheck: false, maxlength: 254 } as const
  return <TextField {...props} {...typed} autocomplete={autocomplete} />
}

/** A day as people write it, `jj/mm/aaaa`: one field, no calendar to fight with. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'inputmode' | 'width' | 'maxlength'>) {
  const hint = props.hint ?? messages(props.lang).dateHint
  return <TextField {...props} hint={hint} inputmode="numeric" width="short" maxlength={10} />
}

export interface TextAreaProps extends FieldProps {
  rows?: number | undefined
  /** The most characters wished; counted live when scripts run, told in words when they do not. */
  max?: number | undefined
}

export function TextArea(props: TextAreaProps) {
  const { lang, name, max, error } = props
  const area = (
    <textarea
      class="input"
      id={name}
      name={name}
      rows={props.rows ?? 4}
      autocomplete={props.autocomplete}
      aria-describedby={describedBy(props, max ? `${name}-count` : undefined)}
      aria-invalid={error ? true : undefined}
      aria-required={props.optional ? undefined : true}
      value={props.value}
    />
  )
  const t = messages(lang)
  return (
    <div class={fieldClass(error)}>
      <Label {...props} />
      <Hint {...props} />
      <FieldMessage {...props} />
      {max ? (
        <character-count max={max} left={t.charactersLeft} over={t.charactersOver}>
          {area}
          <p class="hint count" id={`${name}-count`}>
            {t.characters(max)}
          </p>
        </character-count>
      ) : (
        area
      )}
    </div>
  )
}

export interface Choice {
  value: string
  label: string
  hint?: string | undefined
}

export interface SelectProps extends FieldProps {
  options: readonly Choice[]
  /** The words of the empty first line; `false` leaves it out. */
  empty?: string | false | undefined
}

export function Select(props: SelectProps) {
  const { lang, name, error, value = '', empty = messages(lang).choose } = props
  return (
    <div class={fieldClass(error)}>
      <Label {...props} />
      <Hint {...props} />
      <FieldMessage {...props} />
      <select
        class="input select"
        id={name}
        name={name}
        autocomplete={props.autocomplete}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      >
        {empty !== false && <option value="">{empty}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

export function Label({ lang, name, label, optional }: FieldProps) {
  return (
    <label class="label" for={name}>
      {label}
      <OptionalWord lang={lang} optional={optional} />
    </label>
  )
}

export function fieldClass(error: string | undefined): string {
  return error ? 'field field-wrong' : 'field'
}
