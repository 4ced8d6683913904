import type { ComponentChildren } from 'preact'

/** A text to read from end to end, at a comfortable measure. */
export function Prose({ children }: { children: ComponentChildren }) {
  return <div class="prose">{children}</div>
}

/** The same, for HTML we made ourselves from Markdown without raw HTML. Never for what a person typed. */
export function ProseHtml({ html }: { html: string }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
}

/** Sentences one under the other, each with its mark. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

interface PageTitleProps {
  title: string
  /** A short line above: the kind of page, or the place. */
  over?: string | undefined
  /** One or two sentences under the title. */
  lead?: ComponentChildren
}

export function PageTitle({ title, over, lead }: PageTitleProps) {
  return (
    <header class="page-title">
      {over && <p class="over">{over}</p>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
    </header>
  )
}
