import type { ComponentChildren } from 'preact'

interface Props {
  title: string
  /** The whole card leads there; the link is the title. */
  href?: string | undefined
  /** A short line above the title: a kind, a place. */
  over?: string | undefined
  tone?: 'plain' | 'territory' | 'act' | undefined
  level?: 2 | 3 | 4 | undefined
  children?: ComponentChildren
}

export function Card({ title, href, over, tone = 'plain', level = 3, children }: Props) {
  const Heading = `h${level}` as 'h3'
  return (
    <article class={href ? `card card-${tone} card-link` : `card card-${tone}`}>
      {over && <p class="card-over">{over}</p>}
      <Heading class="card-title">{href ? <a href={href}>{title}</a> : title}</Heading>
      {children}
    </article>
  )
}

/** Cards side by side, as many as fit. */
export function Cards({ children }: { children: ComponentChildren }) {
  return <div class="cards">{children}</div>
}
