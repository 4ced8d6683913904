import type { ComponentChildren } from 'preact'

interface Props {
  title: string
  /** What would make this place live: one sentence, one button. */
  children: ComponentChildren
}

/** Nothing here yet, said as an invitation: bare threads waiting on the loom. */
export function Empty({ title, children }: Props) {
  return (
    <section class="empty">
      <svg class="empty-loom" viewBox="0 0 120 72" width="120" height="72" aria-hidden="true">
        <path class="warp" d="M12 6v60M24 6v60M36 6v60M48 6v60M60 6v60M72 6v60M84 6v60M96 6v60M108 6v60" />
        <path class="thread weld" d="M6 60h108" />
        <path class="thread madder" d="M6 51h66" />
        <path class="warp" d="M12 46v20M36 46v20M60 46v20M84 55v11M108 55v11" />
        <path class="beam" d="M2 6h116M2 67h116" />
      </svg>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
