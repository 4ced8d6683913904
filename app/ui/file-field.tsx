import { fieldClass, Label } from './fields.tsx'
import { type Described, describedBy, FieldMessage, Hint } from './form.tsx'

interface Props extends Described {
  label: string
  /** Kinds the browser proposes first; what is sent is looked at anyway. */
  accept?: string | undefined
}

/** A file to send. Its form must say `enctype="multipart/form-data"`. */
export function FileField(props: Props) {
  const { name, accept, error } = props
  return (
    <div class={fieldClass(error)}>
      <Label {...props} />
      <Hint {...props} />
      <FieldMessage {...props} />
      <input
        class="input"
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}
