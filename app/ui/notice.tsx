import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/languages.ts'
import { Icon } from './icon.tsx'
import { messages } from './messages.ts'

export type Tone = 'info' | 'success' | 'warning' | 'error'

interface Props {
  lang: Lang
  tone?: Tone | undefined
  /** Without one, the tone's own word: the colour alone says nothing. */
  title?: string | undefined
  children?: ComponentChildren
}

/** Something to know before going on. */
export function Notice({ lang, tone = 'info', title, children }: Props) {
  return (
    <div class={`notice notice-${tone}`}>
      <p class="notice-title">
        <Icon name={tone} /> {title ?? messages(lang).tones[tone]}
      </p>
      {children && <div class="notice-text">{children}</div>}
    </div>
  )
}

/** What has just happened, said once at the top of the next page, and read out. */
export function Flash({ lang, tone = 'success', title, children }: Props) {
  return (
    <div class="flash" role={tone === 'error' ? 'alert' : 'status'}>
      <Notice lang={lang} tone={tone} title={title}>
        {children}
      </Notice>
    </div>
  )
}
