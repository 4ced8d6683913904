import type { Lang } from '../platform/languages.ts'
import { Icon } from './icon.tsx'
import { messages } from './messages.ts'

interface Props {
  lang: Lang
  previous?: string | undefined
  next?: string | undefined
  /** Where we are, in words: `51 à 100 sur 162`. */
  position?: string | undefined
}

/** Back and forth in a long list. */
export function PageNav({ lang, previous, next, position }: Props) {
  if (!previous && !next) return null
  const t = messages(lang).pages
  return (
    <nav class="page-nav" aria-label={t.label}>
      {previous && (
        <a class="button button-quiet" href={previous} rel="prev">
          <Icon name="previous" /> {t.previous}
        </a>
      )}
      {position && <p>{position}</p>}
      {next && (
        <a class="button button-quiet page-nav-next" href={next} rel="next">
          {t.next} <Icon name="next" />
        </a>
      )}
    </nav>
  )
}
