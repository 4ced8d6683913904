import type { ComponentChildren } from 'preact'

type Variant = 'act' | 'quiet' | 'danger'

interface ButtonProps {
  children: ComponentChildren
  variant?: Variant | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  formaction?: string | undefined
  /** Words shown while the form travels; a second press is then ignored. */
  sending?: string | undefined
}

/** A verb: what pressing will do. */
export function Button(props: ButtonProps) {
  const { children, variant = 'act', type = 'submit', name, value, formaction, sending } = props
  const button = (
    <button class={`button button-${variant}`} type={type} name={name} value={value} formaction={formaction}>
      {children}
    </button>
  )
  return sending ? <confirm-once sending={sending}>{button}</confirm-once> : button
}

interface ButtonLinkProps {
  href: string
  children: ComponentChildren
  variant?: Variant | undefined
  download?: boolean | undefined
}

export function ButtonLink({ href, children, variant = 'act', download }: ButtonLinkProps) {
  return (
    <a class={`button button-${variant}`} href={href} download={download}>
      {children}
    </a>
  )
}

/** The acts of a screen, side by side; one under the other on a phone. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="buttons">{children}</div>
}
