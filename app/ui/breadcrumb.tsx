import type { Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

export interface Crumb {
  text: string
  /** The last crumb, the page itself, has none. */
  href?: string | undefined
}

export function Breadcrumb({ lang, crumbs }: { lang: Lang; crumbs: readonly Crumb[] }) {
  return (
    <nav class="breadcrumb" aria-label={messages(lang).breadcrumb}>
      <ol>
        {crumbs.map(({ text, href }) => (
          <li key={text}>{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
