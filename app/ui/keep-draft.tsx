import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

interface Props {
  lang: Lang
  /** Tells one form's draft from another's. */
  name: string
  /** The form, and nothing else. */
  children: ComponentChildren
}

/**
 * Around a long form: what is typed survives an accident. The copy goes with the tab unless the person asks
 * to keep it on the device; it is offered back, never put back unasked: the next person may be another.
 */
export function KeepDraft({ lang, name, children }: Props) {
  const t = messages(lang).draft
  return (
    <keep-draft name={name}>
      <div class="notice notice-info" data-offer role="status" hidden>
        <p class="notice-title">{t.found}</p>
        <div class="buttons">
          <button class="button button-act" type="button" value="restore">
            {t.restore}
          </button>
          <button class="button button-quiet" type="button" value="forget">
            {t.forget}
          </button>
        </div>
      </div>
      {children}
      <div class="choice" hidden>
        <input type="checkbox" id={`${name}-keep`} data-keep aria-describedby={`${name}-keep-hint`} />
        <label for={`${name}-keep`}>{t.keep}</label>
        <p class="hint" id={`${name}-keep-hint`}>
          {t.keepHint}
        </p>
      </div>
    </keep-draft>
  )
}

/** On the page that follows a form well received: its draft is forgotten. */
export function ForgetDraft({ name }: { name: string }) {
  return <keep-draft name={name} clear />
}
