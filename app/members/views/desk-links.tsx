import { type Lang, localPath } from '../../platform/languages.ts'
import type { DeskLink } from '../rules/desk.ts'

/** The doors that the other rooms put on a desk. */
export function DeskLinks({
  lang,
  links,
  address,
}: {
  lang: Lang
  links: readonly DeskLink[]
  address: string
}) {
  if (links.length === 0) return null
  return (
    <ul class="desk-links">
      {links.map(({ to, words }) => (
        <li key={to(address)}>
          <a href={localPath(lang, to(address))}>{words(lang)}</a>
        </li>
      ))}
    </ul>
  )
}
