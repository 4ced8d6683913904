import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/languages.ts'
import { Icon } from './icon.tsx'
import { messages } from './messages.ts'

export interface FieldError {
  /** The `name` of the field to go to. */
  field: string
  message: string
}

/** What stopped the form, at the top of the page. It takes focus; each line leads to its field. */
export function ErrorSummary({ lang, errors }: { lang: Lang; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus>
      <h2>
        <Icon name="error" /> {messages(lang).errorSummary(errors.length)}
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The sentence beside one field, found in the same list as the summary. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}

type Form = { lang: Lang; typed: { text(name: string): string }; errors: readonly FieldError[] }

/**
 * What every field of a form shares: what was typed, and what is wrong with it.
 * @example const field = fieldsOf(props); <TextField {...field('nom')} label={t.name} />
 */
export function fieldsOf({ lang, typed, errors }: Form) {
  return (name: string) => ({ lang, name, value: typed.text(name), error: errorOf(errors, name) })
}

export interface Described {
  lang: Lang
  name: string
  hint?: string | undefined
  error?: string | undefined
}

/** What `aria-describedby` must name for a field drawn with `Hint` and `FieldMessage`. */
export function describedBy({ name, hint, error }: Described, more?: string): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`, more].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

export function Hint({ name, hint }: Described) {
  return hint ? (
    <p class="hint" id={`${name}-hint`}>
      {hint}
    </p>
  ) : null
}

export function FieldMessage({ lang, name, error }: Described) {
  if (!error) return null
  return (
    <p class="field-error" id={`${name}-error`}>
      <Icon name="error" />
      <span>
        <strong>{`${messages(lang).error}${lang === 'fr' ? '\u00a0' : ''}:`}</strong> {error}
      </span>
    </p>
  )
}

/** `optional` says so in words: everything else is required, no asterisk. */
export function OptionalWord({ lang, optional }: { lang: Lang; optional?: boolean | undefined }) {
  return optional ? <span class="optional"> ({messages(lang).optional})</span> : null
}

interface FieldsetProps {
  legend: string
  hint?: string | undefined
  children: ComponentChildren
}

/** Fields that belong together under one title. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset class="fieldset">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </fieldset>
  )
}
