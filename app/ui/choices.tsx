import type { ComponentChildren } from 'preact'
import type { Choice } from './fields.tsx'
import { type Described, describedBy, FieldMessage, Hint, OptionalWord } from './form.tsx'

interface GroupProps extends Described {
  legend: string
  options: readonly Choice[]
  optional?: boolean | undefined
}

/** One answer among a few. The first choice carries the group's name as id: the error summary leads there. */
export function RadioGroup(props: GroupProps & { value?: string | undefined }) {
  return (
    <Group {...props}>
      {props.options.map((option, i) => (
        <OneChoice
          key={option.value}
          type="radio"
          id={idOf(props.name, i)}
          name={props.name}
          option={option}
          checked={option.value === props.value}
        />
      ))}
    </Group>
  )
}

/** Several answers among a few, all sent under the same name. */
export function CheckboxGroup(props: GroupProps & { values?: readonly string[] | undefined }) {
  return (
    <Group {...props}>
      {props.options.map((option, i) => (
        <OneChoice
          key={option.value}
          type="checkbox"
          id={idOf(props.name, i)}
          name={props.name}
          option={option}
          checked={props.values?.includes(option.value) ?? false}
        />
      ))}
    </Group>
  )
}

interface CheckboxProps extends Described {
  label: string
  checked?: boolean | undefined
  value?: string | undefined
  /** A consent without which nothing is done. */
  required?: boolean | undefined
}

/** One box, for a consent or a wish. */
export function Checkbox(props: CheckboxProps) {
  const { name, label, hint, error, checked = false, value = 'oui' } = props
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <FieldMessage {...props} />
      <OneChoice
        type="checkbox"
        id={name}
        name={name}
        option={{ value, label, hint }}
        checked={checked}
        describedby={error && `${name}-error`}
        required={props.required}
      />
    </div>
  )
}

function Group(props: GroupProps & { children: ComponentChildren }) {
  const { lang, name, legend, optional, error, children } = props
  return (
    <fieldset
      class={error ? 'field choices field-wrong' : 'field choices'}
      id={`${name}-group`}
      aria-describedby={describedBy(props)}
    >
      <legend class="label">
        {legend}
        <OptionalWord lang={lang} optional={optional} />
      </legend>
      <Hint {...props} />
      <FieldMessage {...props} />
      {children}
    </fieldset>
  )
}

interface OneChoiceProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: Choice
  checked: boolean
  describedby?: string | undefined
  required?: boolean | undefined
}

function OneChoice({ type, id, name, option, checked, describedby, required }: OneChoiceProps) {
  const hintId = option.hint ? `${id}-note` : undefined
  return (
    <div class="choice">
      <input
        type={type as 'radio'}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={[describedby, hintId].filter(Boolean).join(' ') || undefined}
        aria-required={required || undefined}
        aria-invalid={type === 'checkbox' && describedby ? true : undefined}
      />
      <label for={id}>{option.label}</label>
      {option.hint && (
        <p class="hint" id={hintId}>
          {option.hint}
        </p>
      )}
    </div>
  )
}

function idOf(name: string, i: number): string {
  return i === 0 ? name : `${name}-${i + 1}`
}
