import { fieldClass, Label, type TextFieldProps } from './fields.tsx'
import { describedBy, FieldMessage, Hint } from './form.tsx'
import { messages } from './messages.ts'

export interface SuggestFieldProps extends TextFieldProps {
  /** Our own address that answers `[{ value, label, note?, fill? }]` to `?q=`. */
  src: string
  /** What was chosen in the list, sent as `<name>-choice` and emptied when one types again; `false` sends none. */
  choice?: string | false | undefined
}

/**
 * A text input that proposes while one types. Without script it is a text input: what is typed must be enough.
 * @example <SuggestField lang={lang} name="commune" label={t.commune} src="/signer/lieux" value="Valbrume" choice="commune:99001" />
 */
export function SuggestField(props: SuggestFieldProps) {
  const { lang, name, src, choice = '', type = 'text', width = 'full', error } = props
  const words = messages(lang).suggest
  return (
    <div class={fieldClass(error)}>
      <suggest-list
        src={src}
        found={words.list}
        found-one={words.one}
        found-many={words.many}
        none={words.none}
      >
        <Label {...props} />
        <Hint {...props} />
        <FieldMessage {...props} />
        <div class={`suggest input-${width}`}>
          <input
            class="input"
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
        {choice !== false && <input type="hidden" name={`${name}-choice`} value={choice} />}
      </suggest-list>
    </div>
  )
}
